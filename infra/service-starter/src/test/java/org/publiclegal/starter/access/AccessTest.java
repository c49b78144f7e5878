package org.publiclegal.starter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.problem.Forbidden;
import org.publiclegal.starter.problem.NotFound;

class AccessTest {

    private static final DistrictCode JIADING = new DistrictCode("310114");
    private static final DistrictCode PUDONG = new DistrictCode("310115");

    enum Deed implements Operation {
        READ(Grant.toRoles(Role.VOLUNTEER, Role.DISTRICT_STAFF, Role.MUNICIPAL_STAFF)
                .andScope("read")),
        TRANSFER(Grant.toRoles(Role.MUNICIPAL_STAFF)),
        NOTHING(Grant.toRoles());

        private final Grant grant;

        Deed(Grant grant) {
            this.grant = grant;
        }

        @Override
        public Grant grant() {
            return grant;
        }
    }

    enum Outcome {
        ALLOWED,
        UNKNOWN,
        FORBIDDEN
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VOLUNTEER,                READ,     ALLOWED,   UNKNOWN
            DISTRICT_STAFF,           READ,     ALLOWED,   UNKNOWN
            DISTRICT_LEADER,          READ,     FORBIDDEN, FORBIDDEN
            MUNICIPAL_STAFF,          READ,     ALLOWED,   ALLOWED
            SUPERVISOR,               READ,     FORBIDDEN, FORBIDDEN
            ADMINISTRATOR,            READ,     FORBIDDEN, FORBIDDEN
            DISTRICT_STAFF,           TRANSFER, FORBIDDEN, FORBIDDEN
            MUNICIPAL_STAFF,          TRANSFER, ALLOWED,   ALLOWED
            MUNICIPAL_STAFF,          NOTHING,  FORBIDDEN, FORBIDDEN
            VOLUNTEER+SUPERVISOR,     READ,     ALLOWED,   UNKNOWN
            VOLUNTEER+MUNICIPAL_STAFF,READ,     ALLOWED,   ALLOWED
            """)
    void aRoleReachesItsBranchOfTheTree(String roles, Deed deed, Outcome own, Outcome other) {
        Actor staff = staff(roles, Optional.of(JIADING));

        assertThat(outcome(staff, deed, JIADING)).isEqualTo(own);
        assertThat(outcome(staff, deed, PUDONG)).isEqualTo(other);
    }

    @Test
    void staffOfADistrictWithoutADistrictSeeNothing() {
        Actor lost = staff("DISTRICT_STAFF", Optional.empty());

        assertThat(outcome(lost, Deed.READ, JIADING)).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            read,       READ,     ALLOWED,   UNKNOWN
            write,      READ,     FORBIDDEN, FORBIDDEN
            read,       TRANSFER, FORBIDDEN, FORBIDDEN
            read,       NOTHING,  FORBIDDEN, FORBIDDEN
            """)
    void aSystemReachesItsScopesInItsDistricts(String scope, Deed deed, Outcome own, Outcome other) {
        Actor system = new Actor.ExternalSystem("court", Set.of(scope), Set.of(JIADING), "192.0.2.1");

        assertThat(outcome(system, deed, JIADING)).isEqualTo(own);
        assertThat(outcome(system, deed, PUDONG)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"READ", "TRANSFER", "NOTHING"})
    void aPersonMayDoNothingByRole(Deed deed) {
        assertThat(outcome(new Actor.Person("192.0.2.1"), deed, JIADING)).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void whoMayDoItNowhereIsToldSoAndWhoMayElsewhereIsNotToldThatItExists() {
        assertThatThrownBy(() -> Access.require(staff("SUPERVISOR", Optional.empty()), Deed.READ, JIADING))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Access.require(staff("VOLUNTEER", Optional.of(PUDONG)), Deed.READ, JIADING))
                .isInstanceOf(NotFound.class);
    }

    /** By all four questions that a caller can ask, which must agree. */
    private static Outcome outcome(Actor actor, Operation operation, DistrictCode district) {
        Outcome outcome;
        try {
            Access.require(actor, operation, district);
            outcome = Outcome.ALLOWED;
        } catch (NotFound unknown) {
            outcome = Outcome.UNKNOWN;
        } catch (Forbidden forbidden) {
            outcome = Outcome.FORBIDDEN;
        }
        assertThat(Access.allows(actor, operation, district)).isEqualTo(outcome == Outcome.ALLOWED);
        assertThat(Access.allows(actor, operation)).isEqualTo(outcome != Outcome.FORBIDDEN);
        return outcome;
    }

    private static Actor staff(String roles, Optional<DistrictCode> district) {
        return new Actor.Staff(
                "staff",
                "王芳",
                Arrays.stream(roles.split("\\+")).map(Role::valueOf).collect(Collectors.toSet()),
                district,
                "192.0.2.1");
    }
}
