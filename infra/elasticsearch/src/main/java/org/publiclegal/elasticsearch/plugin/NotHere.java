package org.publiclegal.elasticsearch.plugin;

import org.elasticsearch.common.settings.Settings;

/** Settings that a full Elasticsearch has and this node has not. */
final class NotHere {

    private NotHere() {}

    static void refuse(String piece, Settings settings, String... keys) {
        for (String key : keys) {
            if (settings.hasValue(key)) {
                throw new IllegalArgumentException("[" + key + "] of [" + piece + "] needs a full Elasticsearch");
            }
        }
    }

    /** The same words as those of a full Elasticsearch. */
    static IllegalArgumentException inSynonyms(String piece) {
        return new IllegalArgumentException("Token filter [" + piece + "] cannot be used to parse synonyms");
    }
}
