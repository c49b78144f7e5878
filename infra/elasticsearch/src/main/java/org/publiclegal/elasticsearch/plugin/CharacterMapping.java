package org.publiclegal.elasticsearch.plugin;

import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code mapping}: strings of characters that stand for others, {@code 元 => 圆}. */
record CharacterMapping(String name, NormalizeCharMap map) implements NormalizingCharFilterFactory {

    private static final Pattern RULE = Pattern.compile("(.*)=>(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.?)");

    static CharacterMapping of(String name, Settings settings) {
        NotHere.refuse(name, settings, "mappings_path");
        List<String> rules = settings.getAsList("mappings");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            Matcher parts = RULE.matcher(rule);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            // Not strip(), since an ideographic space may be what is mapped.
            map.add(unescaped(parts.group(1).trim()), unescaped(parts.group(2).trim()));
        }
        return new CharacterMapping(name, map.build());
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static String character(String escape) {
        return switch (escape) {
            case "\\", "n", "t", "r", "b", "f" -> ("\\" + escape).translateEscapes();
            case String code when code.length() == 5 -> Character.toString(Integer.parseInt(code.substring(1), 16));
            default -> throw new IllegalArgumentException("Invalid escaped char: [\\" + escape + "]");
        };
    }
}
