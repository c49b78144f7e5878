package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.Asking.aQuestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.consultation.matter.Asking.Asked;

class AttachmentPagesTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final String DOCUMENT_LIST = "<Types><Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private final Browser browser = Browser.ofAPerson();

    static Map<String, byte[]> accepted() {
        return Map.of(
                "身份.png", PNG, "现场.JPG", JPEG, "合同.pdf", PDF, "起诉状.docx", word(DOCUMENT_LIST, "word/document.xml"));
    }

    static Map<String, byte[]> refused() {
        return Map.of(
                "page.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "program.png", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1),
                "picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "archive.docx", word("<Types/>", "readme.txt"),
                "sheet.docx", word("<Types>spreadsheetml</Types>", "xl/workbook.xml"),
                "macros.docx", word(DOCUMENT_LIST, "word/document.xml", "word/vbaProject.bin"),
                "renamed-docm.docx",
                        word(DOCUMENT_LIST.replace("document.main", "document.macroEnabled.main"), "word/document.xml"),
                "broken.docx", Arrays.copyOf(word(DOCUMENT_LIST, "word/document.xml"), 60),
                "text.jpg", "just text".getBytes(StandardCharsets.UTF_8),
                "empty.pdf", new byte[0]);
    }

    static java.util.stream.Stream<Map.Entry<String, byte[]>> acceptedFiles() {
        return accepted().entrySet().stream();
    }

    static java.util.stream.Stream<Map.Entry<String, byte[]>> refusedFiles() {
        return refused().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("acceptedFiles")
    void aFileOfAnAcceptedKindComesBackAsItWas(Map.Entry<String, byte[]> file) {
        Asked asked = Asking.anAskedQuestion(Map.of(file.getKey(), file.getValue()));

        HttpResponse<byte[]> back = asked.browser().download(link(asked.page()));

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).isEqualTo(file.getValue());
        assertThat(back.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''");
        assertThat(back.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(back.headers().firstValue("Content-Security-Policy")).contains("sandbox");
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void aFileThatIsNotWhatItSaysIsRefused(Map.Entry<String, byte[]> file) {
        HttpResponse<String> answer = Asking.send(browser, aQuestion(), Map.of(file.getKey(), file.getValue()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#attachments\"").contains("公司拖欠工资三个月怎么办");
    }

    @Test
    void fiveLargeFilesAreKeptWhole() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 5).forEach(i -> files.put("大文件" + i + ".pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024)));

        Asked asked = Asking.anAskedQuestion(files);

        assertThat(asked.browser().download(link(asked.page())).body()).hasSize(10 * 1024 * 1024);
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefusedByName() {
        HttpResponse<String> answer =
                Asking.send(browser, aQuestion(), Map.of("太大.pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("附件“太大.pdf”超过 10 MB");
    }

    @Test
    void aSixthFileIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 6).forEach(i -> files.put(i + ".png", PNG));

        assertThat(Asking.send(browser, aQuestion(), files).body()).contains("附件最多 5 个");
    }

    @Test
    void aFileIsForItsPersonAndItsDistrictOnly() {
        Asked asked = Asking.anAskedQuestion(Map.of("a.png", PNG));
        Asked other = Asking.anAskedQuestion(Map.of("b.png", PNG));
        String file = link(asked.page());
        String id = file.substring(file.lastIndexOf('/') + 1);

        assertThat(browser.download(file).statusCode()).isEqualTo(404);
        assertThat(other.browser().download(other.path() + "/attachments/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("jiading-staff").download("/console" + file).statusCode())
                .isEqualTo(200);
        assertThat(Browser.of("pudong-staff").download("/console" + file).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileIsSentAgainWithTheSameFormOnlyOnce() {
        String form = browser.get("/consultations/new").body();
        browser.upload(form, "/consultations", aQuestion(), Map.of("a.png", PNG));
        Asked asked =
                Asking.received(browser, browser.upload(form, "/consultations", aQuestion(), Map.of("a.png", PNG)));

        assertThat(asked.page().split("/attachments/", -1)).hasSize(2);
    }

    private static String link(String page) {
        Matcher link = Pattern.compile("href=\"(/consultations/[^\"]+/attachments/[0-9a-f]{24})\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static byte[] word(String list, String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(list.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
