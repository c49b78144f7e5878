package org.publiclegal.elasticsearch.plugin;

import java.util.List;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** {@code token_chars}: the kinds of characters that n-grams consist of; all where none are named. */
final class TokenCharacters {

    private TokenCharacters() {}

    static IntPredicate of(String piece, Settings settings) {
        NotHere.refuse(piece, settings, "custom_token_chars");
        List<String> kinds = settings.getAsList("token_chars");
        return kinds.stream()
                .map(TokenCharacters::kind)
                .reduce(IntPredicate::or)
                .orElse(_ -> true);
    }

    private static IntPredicate kind(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> TokenCharacters::isPunctuation;
            case "symbol" -> TokenCharacters::isSymbol;
            default -> throw new IllegalArgumentException("Unknown token type: '" + name + "'");
        };
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
