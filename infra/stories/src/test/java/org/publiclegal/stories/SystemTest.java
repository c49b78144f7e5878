package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SystemTest {

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aRequestCanBeTriedBesideItsSpecification(Screen screen) {
        String token = CourtSystem.token();
        String number = CourtSystem.handIn(token, "接口提交的一件 " + Title.word());
        try (Visitor developer = Visitor.named("developer", screen)) {
            developer.opens("", "/api/docs").reads("Hands in a question for a person");

            developer
                    .clicks(".authorize")
                    .fills(".modal-ux input", token)
                    .clicks(".modal-ux .authorize")
                    .clicks(".modal-ux .btn-done");
            developer
                    .clicks("[id$=read] .opblock-summary-control")
                    .clicks("[id$=read] .try-out__btn")
                    .fills("[id$=read] [data-param-name=id] input", number)
                    .clicks("[id$=read] .execute");

            assertThat(developer.textOf("[id$=read] .live-responses-table .response .response-col_status"))
                    .startsWith("200");
            developer.reads("接口提交的一件");
        }
    }
}
