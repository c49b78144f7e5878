package org.publiclegal.starter.access;

import java.util.Set;
import org.publiclegal.events.district.DistrictCode;

/** The branch of the tree of government that an actor sees. */
public sealed interface DistrictScope {

    boolean includes(DistrictCode district);

    /** The whole municipality. */
    record Everywhere() implements DistrictScope {
        @Override
        public boolean includes(DistrictCode district) {
            return true;
        }
    }

    /** These districts and no other; may be none. */
    record Only(Set<DistrictCode> districts) implements DistrictScope {
        public Only {
            districts = Set.copyOf(districts);
        }

        @Override
        public boolean includes(DistrictCode district) {
            return districts.contains(district);
        }
    }
}
