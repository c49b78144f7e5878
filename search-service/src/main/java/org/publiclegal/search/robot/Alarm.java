package org.publiclegal.search.robot;

import java.util.List;

/** A danger that somebody may be in, with the telephone numbers that help, the most urgent first. */
enum Alarm {
    SELF_HARM("120", "110", "12356"),
    DOMESTIC_VIOLENCE("110", "12338", "12348"),
    VIOLENCE("110", "120"),
    CHILD("110", "12355");

    private final List<String> numbers;

    Alarm(String... numbers) {
        this.numbers = List.of(numbers);
    }

    public List<String> numbers() {
        return numbers;
    }
}
