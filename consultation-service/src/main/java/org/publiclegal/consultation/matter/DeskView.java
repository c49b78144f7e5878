package org.publiclegal.consultation.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;

/** What a member of staff may do with a consultation as it stands. */
record DeskView(
        boolean mayTake,
        boolean mayReply,
        boolean mayReturn,
        boolean mayClose,
        boolean mayCloseAsAnswered,
        boolean mayAssign,
        boolean mayTransfer,
        boolean mayPublish,
        Map<String, String> colleagues) {

    static DeskView of(Actor.Staff staff, Consultation it, List<Colleague> colleagues) {
        boolean free =
                it.assignee().filter(other -> !other.id().equals(staff.id())).isEmpty();
        boolean unassigned = it.assignee().isEmpty();
        return new DeskView(
                unassigned && may(staff, MatterOperation.TAKE, it),
                free && may(staff, MatterOperation.REPLY, it),
                free && !unassigned && may(staff, MatterOperation.RETURN, it),
                may(staff, MatterOperation.CLOSE, it),
                it.replies() > 0,
                may(staff, MatterOperation.ASSIGN, it),
                may(staff, MatterOperation.TRANSFER, it),
                it.isPublishable() && Access.allows(staff, MatterOperation.PUBLISH, it.district()),
                colleagues.stream()
                        .collect(Collectors.toMap(
                                Colleague::id, Colleague::name, (first, second) -> first, LinkedHashMap::new)));
    }

    public boolean hasAny() {
        return mayTake || mayReply || mayReturn || mayClose || mayAssign || mayTransfer || mayPublish;
    }

    private static boolean may(Actor.Staff staff, MatterOperation operation, Consultation it) {
        return it.state().isOpen() && Access.allows(staff, operation, it.district());
    }
}
