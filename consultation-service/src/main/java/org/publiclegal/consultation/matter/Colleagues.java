package org.publiclegal.consultation.matter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.springframework.stereotype.Repository;

/** Who can be made responsible: everybody who may reply and has been at the console at least once. */
@Repository
class Colleagues {

    private static final int MOST = 500;

    private final MongoCollection<Document> colleagues;
    private final Set<Actor.Staff> known = ConcurrentHashMap.newKeySet();

    Colleagues(MongoDatabase database) {
        this.colleagues = database.getCollection("colleagues");
        colleagues.createIndex(Indexes.ascending("district", "name"));
    }

    /** Notes that somebody works here. Cheap to call on every request. */
    void seen(Actor.Staff staff) {
        Actor.Staff anywhere = new Actor.Staff(staff.id(), staff.name(), staff.roles(), staff.district(), "");
        if (known.size() > 10_000) {
            known.clear();
        }
        if (staff.district().isPresent() && Access.allows(staff, MatterOperation.REPLY) && known.add(anywhere)) {
            colleagues.replaceOne(
                    eq("_id", staff.id()),
                    new Document("name", staff.name())
                            .append("district", staff.district().get().value()),
                    new ReplaceOptions().upsert(true));
        }
    }

    /** By name. */
    List<Colleague> of(DistrictCode district) {
        return colleagues
                .find(eq("district", district.value()))
                .sort(Sorts.ascending("name"))
                .limit(MOST)
                .map(each -> new Colleague(each.getString("_id"), each.getString("name")))
                .into(new ArrayList<>());
    }

    Optional<Colleague> find(DistrictCode district, String id) {
        return Optional.ofNullable(colleagues
                        .find(and(eq("_id", id), eq("district", district.value())))
                        .first())
                .map(each -> new Colleague(each.getString("_id"), each.getString("name")));
    }
}
