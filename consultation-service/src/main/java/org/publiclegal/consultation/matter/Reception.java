package org.publiclegal.consultation.matter;

import java.util.OptionalLong;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.PreconditionFailed;
import org.springframework.stereotype.Service;

/** What other organisations' systems do for the people who turned to them. */
@Service
class Reception {

    private final Consultations consultations;
    private final ConsultationCommands commands;

    Reception(Consultations consultations, ConsultationCommands commands) {
        this.consultations = consultations;
        this.commands = commands;
    }

    Stored receive(Actor actor, String key, Question question) {
        Access.require(actor, MatterOperation.RECEIVE, question.district());
        return commands.receive(actor, actor.id(), key, question);
    }

    Stored followUp(Actor actor, ConsultationId id, OptionalLong version, String text) {
        check(actor, MatterOperation.FOLLOW_UP, id, version);
        return commands.change(actor, "FOLLOW_UP", id, version, (it, now) -> it.followUp(text, now));
    }

    Stored withdraw(Actor actor, ConsultationId id, OptionalLong version) {
        check(actor, MatterOperation.WITHDRAW, id, version);
        return commands.change(actor, "WITHDRAW", id, version, Consultation::withdraw);
    }

    /** A system changes only what it handed in itself. */
    private void check(Actor actor, MatterOperation operation, ConsultationId id, OptionalLong version) {
        Access.scope(actor, operation);
        Stored stored = consultations
                .find(id)
                .filter(each -> each.consultation().source().equals(actor.id()))
                .orElseThrow(NotFound::new);
        Access.require(actor, operation, stored.consultation().district());
        if (version.isPresent() && version.getAsLong() != stored.version()) {
            throw new PreconditionFailed();
        }
    }
}
