package org.publiclegal.ui;

/**
 * One link of the header.
 *
 * @param label message key of its text
 * @param current whether the page shown is at or below it
 */
public record NavigationLink(String label, String href, boolean current) {}
