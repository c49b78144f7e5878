package org.publiclegal.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "劳动合同.pdf, 劳动合同.pdf",
        "../../etc/passwd, passwd.pdf",
        "'C:\\Users\\me\\合同.PDF', 合同.PDF",
        "<img src=x>.pdf, _img src=x_.pdf",
        "virus.exe, virus.exe.pdf",
        ".pdf, pdf.pdf",
        "'  ', attachment.pdf"
    })
    void aNameIsMadeHarmlessAndEndsAsItsContentSays(String sent, String shown) {
        assertThat(FileNames.clean(sent, AttachmentType.PDF)).isEqualTo(shown);
    }

    @Test
    void controlsAndMarksOfDirectionAreTakenOut() {
        assertThat(FileNames.clean("合同\u202Efdp\u0000\r\n.pdf", AttachmentType.PDF))
                .isEqualTo("合同fdp.pdf");
    }

    @Test
    void threeHundredCharactersBecomeAHundred() {
        assertThat(FileNames.clean("长".repeat(300) + ".pdf", AttachmentType.PDF))
                .hasSize(104)
                .endsWith("….pdf");
    }
}
