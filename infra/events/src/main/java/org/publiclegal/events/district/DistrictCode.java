package org.publiclegal.events.district;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A six-digit code of GB/T 2260, such as 310114 for Jiading. Says nothing about whether the district is served here. */
public record DistrictCode(@JsonValue String value) implements Comparable<DistrictCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DistrictCode {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A district code has six digits");
        }
    }

    @Override
    public int compareTo(DistrictCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
