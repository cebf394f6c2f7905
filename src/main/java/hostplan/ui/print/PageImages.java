package hostplan.ui.print;

import hostplan.print.PagePictures;
import hostplan.print.PagePictures.Picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Draws pages off the FX thread, one after the other, those asked for last first: they are looked
/// at now.
final class PageImages {

    private final Executor background;
    private final Executor window;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private Plan plan = new Plan(new byte[0]);
    private boolean isDrawing;

    PageImages(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// @param page from 1
    /// @param scale pixels a point
    private record Wish(Plan of, int page, double scale, Consumer<Image> show) {}

    /// A PDF that is opened when its first page is drawn. Used by one thread after the other.
    private static final class Plan {

        private final byte[] pdf;
        private Optional<PagePictures> pictures = Optional.empty();

        Plan(byte[] pdf) {
            this.pdf = pdf;
        }

        PagePictures pictures() {
            PagePictures open = pictures.orElseGet(() -> new PagePictures(pdf));
            pictures = Optional.of(open);
            return open;
        }

        void close() {
            pictures.ifPresent(PagePictures::close);
            pictures = Optional.empty();
        }
    }

    /// Puts another PDF in the place of the one before, of which nothing more is shown.
    void open(byte[] pdf) {
        Plan before = plan;
        plan = new Plan(pdf);
        wishes.clear();
        if (!isDrawing) {
            before.close();
        }
    }

    /// Asks for the picture of a page.
    void ask(int page, double scale, Consumer<Image> show) {
        wishes.push(new Wish(plan, page, scale, show));
        if (!isDrawing) {
            next();
        }
    }

    private void next() {
        Wish wish = wishes.pop();
        isDrawing = true;
        background.execute(() -> {
            Optional<Image> drawn = draw(wish);
            window.execute(() -> drawn(wish, drawn));
        });
    }

    private static Optional<Image> draw(Wish wish) {
        PagePictures pictures = wish.of().pictures();
        return wish.page() > pictures.pages()
                ? Optional.empty()
                : Optional.of(image(pictures.picture(wish.page(), wish.scale())));
    }

    private static Image image(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        return image;
    }

    private void drawn(Wish wish, Optional<Image> image) {
        isDrawing = false;
        if (wish.of() == plan) {
            image.ifPresent(wish.show());
        } else {
            wish.of().close();
        }
        if (!wishes.isEmpty() && !isDrawing) {
            next();
        }
    }
}
