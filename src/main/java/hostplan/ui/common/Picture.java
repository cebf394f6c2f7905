package hostplan.ui.common;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A picture of a scene as the screen would show it.
public final class Picture {

    private final WritableImage image;

    private Picture(WritableImage image) {
        this.image = image;
    }

    /// Takes a picture of a scene, which needs no window. On the FX thread.
    public static Picture of(Scene scene) {
        if (scene.getWindow() == null) {
            styleAnew(scene);
        }
        return new Picture(scene.snapshot(null));
    }

    /// What is in no window keeps the style it first had; taking it out and putting it back styles
    /// it anew.
    private static void styleAnew(Scene scene) {
        Parent root = scene.getRoot();
        scene.setRoot(new Group());
        scene.setRoot(root);
    }

    /// Writes it as PNG, with the folders above it.
    public void write(Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(opaque, "png", file.toFile());
    }
}
