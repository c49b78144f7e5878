package org.publiclegal.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\"_id\":\"([^\"]*)\"");

    @TempDir
    private static Path home;

    private static NodeProcess node;

    @BeforeAll
    static void start() throws Exception {
        node = NodeProcess.start(home.resolve("elasticsearch")).untilReady();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            keyword           |                                                          | 劳动 合同 | 劳动 合同
            whitespace        |                                                          | a-b 劳动  | a-b,劳动
            smartcn_tokenizer |                                                          | 劳动合同法规定了试用期 | 劳动,合同,法规,定,了,试用期
            standard          | cjk_bigram                                               | 劳动合同  | 劳动,动合,合同
            standard          | {"type":"cjk_bigram","output_unigrams":true}             | 劳动合    | 劳,劳动,动,动合,合
            standard          | {"type":"cjk_bigram","ignored_scripts":["han"]}          | 劳动      | 劳,动
            keyword           | cjk_width                                                | ＡＢ１２   | AB12
            keyword           | asciifolding                                             | café      | cafe
            keyword           | {"type":"asciifolding","preserve_original":true}         | café      | cafe,café
            keyword           | {"type":"edge_ngram","min_gram":1,"max_gram":3}          | 劳动合同  | 劳,劳动,劳动合
            keyword           | {"type":"edge_ngram","max_gram":1,"preserve_original":true} | 劳动   | 劳,劳动
            keyword           | {"type":"synonym_graph","synonyms":["工伤,职业伤害"]}    | 工伤      | 职业伤害,工伤
            keyword           | {"type":"synonym_graph","synonyms":["工伤 => 职业伤害"]} | 工伤      | 职业伤害
            whitespace        | {"type":"synonym_graph","synonyms":["dv,domestic violence"]} | dv    | domestic,dv,violence
            """)
    void tokensAreThoseThatTheNamesPromise(String tokenizer, String filter, String text, String tokens)
            throws Exception {
        assertThat(analyzed(json(tokenizer), filter == null ? "" : json(filter), "", text))
                .containsExactly(tokens.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"ngram"}                                                  | 劳动a  | 劳,劳动,动,动a,a
            {"type":"ngram","min_gram":2,"max_gram":3,"token_chars":["letter"]} | 劳动a-1 | 劳动,劳动a,动a
            {"type":"edge_ngram","max_gram":3,"token_chars":["letter","digit"]} | 第12条、 | 第,第1,第12
            {"type":"ngram","token_chars":["punctuation","symbol","whitespace"]} | 甲、￥ 乙 | 、,、￥,￥,￥␣,␣
            {"type":"whitespace","max_token_length":2}                        | 劳动合同 | 劳动,合同
            """)
    void tokenizersCutAsTheyAreTold(String tokenizer, String text, String tokens) throws Exception {
        assertThat(analyzed(tokenizer, "", "", text))
                .containsExactly(tokens.replace("␣", " ").split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"mapping","mappings":["圆 => 元","\\\\u3000 => -","、 =>"]} | 一、百　圆 | 一百-元
            {"type":"pattern_replace","pattern":"第(\\\\d+)条","replacement":"$1"} | 第39条 | 39
            {"type":"pattern_replace","pattern":"LAW","flags":"CASE_INSENSITIVE"} | law甲  | 甲
            """)
    void charactersAreReplacedBeforeATextIsCut(String charFilter, String text, String token) throws Exception {
        assertThat(analyzed(json("keyword"), "", charFilter, text)).containsExactly(token);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            keyword | {"type":"synonym_graph","synonyms_path":"words.txt"} | [synonyms_path] of [__anonymous__synonym_graph] needs a full Elasticsearch
            keyword | {"type":"synonym_graph","synonyms":["a => "]}        | failed to build synonyms
            keyword | {"type":"edge_ngram","side":"back"}                  | [side] of [__anonymous__edge_ngram] needs a full Elasticsearch
            {"type":"ngram","max_gram":3}               | lowercase | must be less than or equal to: [1] but was [2]
            {"type":"ngram","token_chars":["emoji"]}    | lowercase | Unknown token type: 'emoji'
            """)
    void whatIsNotHereOrWrongIsRefused(String tokenizer, String filter, String reason) throws Exception {
        var answer = node.send("POST", "/_analyze", request(json(tokenizer), json(filter), "", "text"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void aProvisionIsFoundByASynonymAndByAFoldedKeyword() throws Exception {
        create("laws", """
                {"settings": {"number_of_replicas": 0, "analysis": {
                  "filter": {"same": {"type": "synonym_graph", "synonyms": ["炒鱿鱼,解除"], "updateable": true}},
                  "normalizer": {"folded": {"type": "custom", "filter": ["cjk_width", "lowercase", "asciifolding"]}},
                  "analyzer": {
                    "stored": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"]},
                    "asked": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram", "same"]}}}},
                 "mappings": {"properties": {
                  "text": {"type": "text", "analyzer": "stored", "search_analyzer": "asked"},
                  "code": {"type": "keyword", "normalizer": "folded"}}}}""");
        add("laws", "39", "{\"text\": \"用人单位可以解除劳动合同\", \"code\": \"ＬＡＢ-39\"}");
        add("laws", "19", "{\"text\": \"试用期包含在劳动合同期限内\", \"code\": \"LAB-19\"}");

        assertThat(found("laws", "{\"query\": {\"match\": {\"text\": \"炒鱿鱼\"}}}"))
                .containsExactly("39");
        assertThat(found("laws", "{\"query\": {\"term\": {\"code\": \"lab-39\"}}}"))
                .containsExactly("39");
    }

    @Test
    void whatIsNearestInMeaningIsFound() throws Exception {
        create("meanings", """
                {"settings": {"number_of_replicas": 0},
                 "mappings": {"properties": {"meaning": {"type": "dense_vector", "dims": 4, "similarity": "cosine"}}}}""");
        add("meanings", "wages", "{\"meaning\": [1, 0, 0, 0.1]}");
        add("meanings", "divorce", "{\"meaning\": [0, 1, 0, 0.1]}");

        assertThat(found("meanings", """
                        {"knn": {"field": "meaning", "query_vector": [0.9, 0.1, 0, 0], "k": 1, "num_candidates": 10}}""")).containsExactly("wages");
        assertThat(node.output()).doesNotContain("WARN");
    }

    @Test
    void aClientSeesWhatItTalksTo() throws Exception {
        assertThat(node.get("/"))
                .contains(
                        "\"cluster_name\":\"public-legal\"", "\"number\":\"", "\"lucene_version\":\"", "\"tagline\":");
        assertThat(node.send("HEAD", "/", "").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyReachesItFromElsewhere() throws Exception {
        for (InetAddress address : otherAddresses()) {
            for (int port : List.of(node.port(), node.port() + 1)) {
                assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, port), 2_000);
                    }
                });
            }
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void create(String index, String body) throws Exception {
        assertThat(node.send("PUT", "/" + index, body).body()).contains("\"acknowledged\":true");
    }

    private static void add(String index, String id, String document) throws Exception {
        assertThat(node.send("PUT", "/" + index + "/_doc/" + id + "?refresh=true", document)
                        .statusCode())
                .isEqualTo(201);
    }

    private static List<String> found(String index, String query) throws Exception {
        return matches(ID, node.send("POST", "/" + index + "/_search", query).body());
    }

    private static List<String> analyzed(String tokenizer, String filter, String charFilter, String text)
            throws Exception {
        String answer = node.send("POST", "/_analyze", request(tokenizer, filter, charFilter, text))
                .body();
        assertThat(answer).contains("\"tokens\"");
        return matches(TOKEN, answer);
    }

    private static String request(String tokenizer, String filter, String charFilter, String text) {
        return "{\"tokenizer\": %s, \"filter\": [%s], \"char_filter\": [%s], \"text\": \"%s\"}"
                .formatted(tokenizer, filter, charFilter, text);
    }

    /** A piece by its name, or with settings of its own. */
    private static String json(String piece) {
        return piece.startsWith("{") ? piece : "\"" + piece + "\"";
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
