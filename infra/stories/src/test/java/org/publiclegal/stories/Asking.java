package org.publiclegal.stories;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a person does with the form for a question. */
final class Asking {

    static final String TEXT = "我在嘉定一家工厂上班，公司已经三个月没有发工资，我应该怎么办？";

    private Asking() {}

    static Visitor fillIn(Visitor person, String title) {
        return person.chooses("ask.field", "field.LABOUR")
                .types("ask.subject", title)
                .types("ask.text", TEXT)
                .types("ask.name", "王女士")
                .types("ask.mobile", "13800000000")
                .ticks("ask.consent");
    }

    /** A picture as a telephone takes it. */
    static Path contract(Path folder) throws IOException {
        Path file = folder.resolve("contract.png");
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
