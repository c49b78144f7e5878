/**
 * What a full Elasticsearch has and the bare distribution lacks, as far as the search needs it, under the same names.
 * What is not done here is refused, so that an index that can be made here means the same in production.
 */
@NullMarked
package org.publiclegal.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
