package org.publiclegal.consultation.matter;

import java.util.Optional;
import java.util.OptionalLong;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Actor;
import org.springframework.stereotype.Service;

/** What a person does: asks, and with the receipt, and only with it, comes back to the matter. */
@Service
class Counter {

    private static final String PORTAL = "portal";

    private final Consultations consultations;
    private final ConsultationCommands commands;
    private final Receipts receipts;
    private final ReceiptTries tries;

    Counter(Consultations consultations, ConsultationCommands commands, Receipts receipts, ReceiptTries tries) {
        this.consultations = consultations;
        this.commands = commands;
        this.receipts = receipts;
        this.tries = tries;
    }

    /** What a form has become, if it was sent before. */
    Optional<Stored> asked(String formKey) {
        return consultations.findByRequest(RequestKey.named(PORTAL, formKey));
    }

    /** @param formKey made when the form was shown, so that a form sent twice is one question */
    Stored ask(Actor.Person person, String formKey, Question question) {
        return commands.receive(person, PORTAL, formKey, question);
    }

    String secretOf(ConsultationId id) {
        return receipts.secretOf(id);
    }

    /**
     * Refuses in the same way whether there is no such number or the secret is another's, and whatever comes after too
     * many wrong ones.
     */
    Stored open(Actor.Person person, ConsultationId id, String secret) {
        tries.requireRested(person, id);
        if (!receipts.opens(id, secret)) {
            tries.failed(person, id);
            throw new MatterRefusal.WrongReceipt();
        }
        return consultations.find(id).orElseThrow(MatterRefusal.WrongReceipt::new);
    }

    Stored followUp(Actor.Person person, ConsultationId id, String secret, String text) {
        open(person, id, secret);
        return commands.change(person, "FOLLOW_UP", id, OptionalLong.empty(), (it, now) -> it.followUp(text, now));
    }

    Stored withdraw(Actor.Person person, ConsultationId id, String secret) {
        open(person, id, secret);
        return commands.change(person, "WITHDRAW", id, OptionalLong.empty(), Consultation::withdraw);
    }

    Stored rate(Actor.Person person, ConsultationId id, String secret, Rating rating) {
        open(person, id, secret);
        return commands.change(person, "RATE", id, OptionalLong.empty(), (it, now) -> it.rate(rating, now));
    }
}
