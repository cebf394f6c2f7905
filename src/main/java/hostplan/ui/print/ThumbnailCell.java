package hostplan.ui.print;

import hostplan.print.PagePictures;
import hostplan.ui.common.Texts;

import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// A page, small.
final class ThumbnailCell extends ListCell<Integer> {

    private static final double WIDTH = 92;

    /// Small letters are dots already; twice as many pixels keep lines apart.
    private static final double SHARPNESS = 2;

    /// The number below it and the room between two.
    private static final double AROUND = 40;

    private final PlanViewModel plan;
    private final PageImages images;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);

    ThumbnailCell(PlanViewModel plan, PageImages images, Texts texts) {
        this.plan = plan;
        this.images = images;
        this.texts = texts;
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        paper.getStyleClass().add("print-thumbnail");
        paper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean isEmpty) {
        super.updateItem(page, isEmpty);
        picture.setImage(null);
        Preview preview = plan.previewProperty().get();
        if (isEmpty || page == null || page > preview.pages()) {
            setText(null);
            setGraphic(null);
            return;
        }
        PagePictures.Size size = preview.sizes().get(page - 1);
        double width = WIDTH * Math.min(1, size.width() / size.height() * Math.sqrt(2));
        picture.setFitWidth(width);
        double height = width * size.height() / size.width();
        paper.setPrefSize(width, height);
        setPrefHeight(height + AROUND);
        setText(String.valueOf(page));
        setAccessibleText(texts.text("print.page.number", page));
        setGraphic(paper);
        images.ask(
                page,
                width / size.width() * SHARPNESS,
                image -> {
                    if (Objects.equals(getItem(), page)) {
                        picture.setImage(image);
                    }
                });
    }
}
