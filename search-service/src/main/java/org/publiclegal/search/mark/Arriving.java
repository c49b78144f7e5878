package org.publiclegal.search.mark;

/** What an import brings, and the line of the file that it stands in. */
public record Arriving<T>(T what, long line) {}
