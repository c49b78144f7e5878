package org.publiclegal.consultation.calendar;

import java.time.LocalDate;

/** A day that a notice of the State Council's General Office names: off, or worked although it is a weekend. */
record NoticedDay(LocalDate day, String name, boolean off) {}
