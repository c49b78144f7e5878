package org.publiclegal.consultation.matter;

/** A member of staff or a volunteer, by id and the name that others see. */
record Colleague(String id, String name) {}
