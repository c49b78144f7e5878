package org.publiclegal.consultation.matter;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that tests ask through the portal. */
final class Asking {

    private static final Pattern NUMBER = Pattern.compile("ZX[0-9]{8}-[2-9A-HJ-NP-Z]{6}");
    private static final Pattern SECRET = Pattern.compile("id=\"receipt-secret\">([^<]+)<");

    private Asking() {}

    /** A person with a question that has been received in Jiading. */
    record Asked(Browser browser, String number, String secret) {

        String path() {
            return "/consultations/" + number;
        }

        String desk() {
            return "/console/consultations/" + number;
        }

        String page() {
            return browser.get(path()).body();
        }
    }

    static Map<String, String> aQuestion() {
        return new LinkedHashMap<>(Map.of(
                "district", "310114",
                "field", "LABOUR",
                "title", "公司拖欠工资三个月怎么办",
                "text", "我在嘉定一家工厂上班，公司已经三个月没有发工资。",
                "name", "王女士",
                "mobile", "13800000000",
                "consent", "true"));
    }

    static Map<String, String> aQuestion(String field, String value) {
        Map<String, String> question = aQuestion();
        question.put(field, value);
        return question;
    }

    static HttpResponse<String> send(Browser browser, Map<String, String> question, Map<String, byte[]> files) {
        return browser.upload(browser.get("/consultations/new").body(), "/consultations", question, files);
    }

    static Asked anAskedQuestion(Map<String, byte[]> files) {
        Browser browser = Browser.ofAPerson();
        return received(browser, send(browser, aQuestion(), files));
    }

    static Asked anAskedQuestion() {
        return anAskedQuestion(Map.of());
    }

    static Asked received(Browser browser, HttpResponse<String> answer) {
        String receipt = browser.follow(answer).body();
        Matcher secret = SECRET.matcher(receipt);
        Matcher number = NUMBER.matcher(receipt);
        if (!secret.find() || !number.find()) {
            throw new AssertionError("No receipt: " + answer.statusCode());
        }
        return new Asked(browser, number.group(), secret.group(1));
    }
}
