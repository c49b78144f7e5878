package org.publiclegal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationReplied;

class EventTypesTest {

    private final EventTypes<ConsultationEvent> types = EventTypes.of(ConsultationEvent.class);

    @Test
    void theTypeNamesTheEventAndLeadsBackToIt() {
        String type = EventTypes.typeOf(ConsultationReplied.class);

        assertThat(type).isEqualTo("org.publiclegal.ConsultationReplied");
        assertThat(types.classOf(type)).contains(ConsultationReplied.class);
    }

    @Test
    void everyEventOfTheFamilyHasItsOwnType() {
        assertThat(ConsultationEvent.class.getPermittedSubclasses())
                .allSatisfy(event -> assertThat(types.classOf(EventTypes.typeOf(event)))
                        .contains(event.asSubclass(ConsultationEvent.class)));
    }

    @Test
    void aTypeOfNobodyLeadsNowhere() {
        assertThat(types.classOf("org.publiclegal.ReplyEvent")).isEmpty();
        assertThat(types.classOf("")).isEmpty();
    }

    @Test
    void onlyASealedFamilyHasTypes() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.of(Object.class));
    }
}
