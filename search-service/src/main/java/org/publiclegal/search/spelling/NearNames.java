package org.publiclegal.search.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names that differ from what was typed by one character: another one, one too few or too many, or two that changed places. */
final class NearNames {

    private static final int SHORTEST = 5;

    private NearNames() {}

    /** The one name that is so near; empty when there are none or several, or what was typed is one itself. */
    static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() < SHORTEST || names.contains(typed)) {
            return Optional.empty();
        }
        List<String> near = names.stream()
                .filter(name -> name.length() >= SHORTEST && isNear(typed, name))
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static boolean isNear(String typed, String name) {
        if (Math.abs(typed.length() - name.length()) > 1) {
            return false;
        }
        int shorter = Math.min(typed.length(), name.length());
        int start = 0;
        while (start < shorter && typed.charAt(start) == name.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && typed.charAt(typed.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        String here = typed.substring(start, typed.length() - end);
        String there = name.substring(start, name.length() - end);
        return (here.length() <= 1 && there.length() <= 1)
                || (here.length() == 2
                        && there.length() == 2
                        && here.charAt(0) == there.charAt(1)
                        && here.charAt(1) == there.charAt(0));
    }
}
