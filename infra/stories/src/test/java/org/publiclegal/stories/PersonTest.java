package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    private final String title = "公司拖欠工资三个月怎么办 " + Title.word();

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonAsksFollowsUpReadsTheAnswerAndRates(Screen screen, @TempDir Path folder) throws IOException {
        try (Visitor person = Visitor.named("person", screen);
                Visitor later = Visitor.named("person-later", screen);
                Visitor lawyer = Visitor.named("answering-lawyer", screen)) {
            person.opens("jiading", "/").presses("home.ask").presses("ask.send").sees("ask.consent.missing");
            Asking.fillIn(person, title)
                    .attaches("ask.files", Asking.contract(folder))
                    .presses("ask.send");
            Receipt receipt = Receipt.on(person.sees("receipt.title"));

            later.opens("jiading", "/consultations/open")
                    .types("open.number", receipt.number())
                    .types("open.secret", receipt.secret())
                    .presses("open.send");
            later.reads(title).reads("contract.png").sees("state.WAITING");
            later.types("matter.follow-up.text", "补充：我有劳动合同。")
                    .presses("matter.follow-up.send")
                    .sees("matter.done.followed-up");

            lawyer.signsInAs("jiading-lawyer1", "/console/consultations/" + receipt.number())
                    .reads("补充：我有劳动合同。")
                    .types("desk.reply.text", "可以申请劳动仲裁。")
                    .presses("desk.reply.send")
                    .sees("desk.done.reply");

            person.presses("receipt.open").reads("可以申请劳动仲裁。").reads("李明律师");
            person.ticks("grade.VERY_SATISFIED")
                    .types("matter.remark", "答复很清楚")
                    .presses("matter.rate.send")
                    .sees("matter.done.rated")
                    .sees("timeline.rated.VERY_SATISFIED");
        }
    }

    @Test
    void theCodeOnTheReceiptOpensTheMatterOnATelephone() throws IOException, ReaderException {
        try (Visitor person = Visitor.named("printing-person", Screen.DESKTOP_IN_CHINESE);
                Visitor telephone = Visitor.named("telephone", Screen.PHONE_IN_CHINESE)) {
            person.opens("jiading", "/consultations/new");
            Asking.fillIn(person, title).presses("ask.send").sees("receipt.title");

            telephone.opensAddress(decoded(person.pictureOf("svg.qr")));

            telephone.reads(title);
            assertThat(telephone.address()).doesNotContain("#");
        }
    }

    @Test
    void aGuessTellsNothing() {
        try (Visitor person = Visitor.named("person-with-number", Screen.DESKTOP_IN_CHINESE);
                Visitor guesser = Visitor.named("guesser-of-secrets", Screen.PHONE_IN_ENGLISH)) {
            person.opens("jiading", "/consultations/new");
            Asking.fillIn(person, title).presses("ask.send");
            String number = Receipt.on(person.sees("receipt.title")).number();

            String known = guess(guesser, number);
            String unknown = guess(guesser, "ZX20260101-AAAAAA");

            assertThat(known).isEqualTo(unknown).contains(guesser.words().of("problem.wrong-receipt.advice"));
            guesser.opens("jiading", "/consultations/" + number).sees("open.title");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void aPersonWithdraws(Screen screen) {
        try (Visitor person = Visitor.named("withdrawing-person", screen)) {
            person.opens("jiading", "/consultations/new");
            Asking.fillIn(person, title).presses("ask.send").sees("receipt.title");

            person.presses("receipt.open").presses("matter.withdraw").sees("withdrawal.title");
            person.presses("withdrawal.send").sees("matter.done.withdrawn").sees("state.WITHDRAWN");

            person.presses("matter.leave").sees("open.left");
        }
    }

    private static String guess(Visitor guesser, String number) {
        return guesser.opens("jiading", "/consultations/open")
                .types("open.number", number)
                .types("open.secret", "AAAA-BBBB-CCCC-DDDD")
                .presses("open.send")
                .page();
    }

    private static String decoded(BufferedImage picture) throws ReaderException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
