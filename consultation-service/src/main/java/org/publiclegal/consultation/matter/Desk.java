package org.publiclegal.consultation.matter;

import java.util.List;
import java.util.OptionalLong;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Service;

/** What staff and volunteers do. Every method checks role and district before anything else. */
@Service
class Desk {

    private final Consultations consultations;
    private final ConsultationCommands commands;

    Desk(Consultations consultations, ConsultationCommands commands) {
        this.consultations = consultations;
        this.commands = commands;
    }

    Stored open(Actor actor, ConsultationId id) {
        Access.scope(actor, MatterOperation.READ);
        Stored stored = consultations.find(id).orElseThrow(NotFound::new);
        Access.require(actor, MatterOperation.READ, stored.consultation().district());
        return stored;
    }

    List<Stored> list(ConsultationList list) {
        return consultations.list(list);
    }

    int count(ConsultationList list) {
        return consultations.count(list);
    }

    Stored take(Actor.Staff staff, ConsultationId id) {
        check(staff, MatterOperation.TAKE, id);
        return commands.change(staff, "TAKE", id, OptionalLong.empty(), (it, now) -> it.take(colleague(staff), now));
    }

    /** Whose colleagues may be made responsible. */
    DistrictCode districtToAssignIn(Actor.Staff staff, ConsultationId id) {
        return check(staff, MatterOperation.ASSIGN, id).district();
    }

    Stored assign(Actor.Staff staff, ConsultationId id, long version, Colleague to) {
        check(staff, MatterOperation.ASSIGN, id);
        return commands.change(
                staff, "ASSIGN", id, OptionalLong.of(version), (it, now) -> it.assign(colleague(staff), to, now));
    }

    Stored giveBack(Actor.Staff staff, ConsultationId id, long version, String reason) {
        check(staff, MatterOperation.RETURN, id);
        return commands.change(
                staff, "RETURN", id, OptionalLong.of(version), (it, now) -> it.giveBack(colleague(staff), reason, now));
    }

    Stored reply(Actor.Staff staff, ConsultationId id, long version, String text) {
        check(staff, MatterOperation.REPLY, id);
        return commands.change(
                staff, "REPLY", id, OptionalLong.of(version), (it, now) -> it.reply(colleague(staff), text, now));
    }

    Stored close(Actor.Staff staff, ConsultationId id, long version, ClosingReason reason) {
        check(staff, MatterOperation.CLOSE, id);
        return commands.change(
                staff, "CLOSE", id, OptionalLong.of(version), (it, now) -> it.close(colleague(staff), reason, now));
    }

    Stored transfer(Actor.Staff staff, ConsultationId id, long version, DistrictCode to, String reason) {
        check(staff, MatterOperation.TRANSFER, id);
        return commands.change(
                staff,
                "TRANSFER",
                id,
                OptionalLong.of(version),
                (it, now) -> it.transfer(colleague(staff), to, reason, now));
    }

    /** What can be published. Refuses with {@link NotFound} what has no answer yet, or no words any more. */
    Stored openToPublish(Actor.Staff staff, ConsultationId id) {
        check(staff, MatterOperation.PUBLISH, id);
        return consultations
                .find(id)
                .filter(each -> each.consultation().isPublishable())
                .orElseThrow(NotFound::new);
    }

    Stored publish(Actor.Staff staff, ConsultationId id, long version, Publication publication) {
        check(staff, MatterOperation.PUBLISH, id);
        return commands.change(
                staff,
                "PUBLISH",
                id,
                OptionalLong.of(version),
                (it, now) -> it.publish(colleague(staff), publication, now));
    }

    static Colleague colleague(Actor.Staff staff) {
        return new Colleague(staff.id(), staff.name());
    }

    private Consultation check(Actor actor, MatterOperation operation, ConsultationId id) {
        Access.scope(actor, operation);
        Consultation consultation =
                consultations.find(id).orElseThrow(NotFound::new).consultation();
        Access.require(actor, operation, consultation.district());
        return consultation;
    }
}
