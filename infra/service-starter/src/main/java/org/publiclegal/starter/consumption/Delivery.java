package org.publiclegal.starter.consumption;

/**
 * One event as it arrived.
 *
 * @param id of the event, unique in the platform
 * @param aggregate id of what the event is about
 * @param sequence position among the events of that aggregate, from 1 without gaps; a delivery with a sequence that was
 *     applied before is a duplicate
 */
public record Delivery<E>(String id, String aggregate, long sequence, E event) {}
