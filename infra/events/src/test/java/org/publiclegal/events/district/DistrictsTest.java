package org.publiclegal.events.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DistrictsTest {

    @Test
    void thereAreSixteenInTheOrderOfTheirCodesEachWithASiteOfItsOwn() {
        assertThat(Districts.all())
                .hasSize(16)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(Districts.all())
                .extracting(District::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+"));
        assertThat(Districts.all())
                .extracting(District::zh)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.endsWith("区"));
    }

    @Test
    void jiadingIsFoundByItsSiteAndByItsCode() {
        assertThat(Districts.bySlug("jiading")).map(District::code).contains(new DistrictCode("310114"));
        assertThat(Districts.byCode(new DistrictCode("310114")))
                .map(each -> each.name("zh"))
                .contains("嘉定区");
        assertThat(Districts.bySlug("jiading")).map(each -> each.name("en")).contains("Jiading");
    }

    @Test
    void aSiteThatIsNotServedIsNotFound() {
        assertThat(Districts.bySlug("Jiading")).isEmpty();
        assertThat(Districts.byCode(new DistrictCode("110101"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31011", "3101144", "31011a", "３１０１１４", " 310114"})
    void aCodeHasSixDigitsAndNothingElse(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DistrictCode(value));
    }

    @Test
    void inJsonACodeIsItsText() {
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.writeValueAsString(new DistrictCode("310114"))).isEqualTo("\"310114\"");
        assertThat(json.readValue("\"310114\"", DistrictCode.class)).isEqualTo(new DistrictCode("310114"));
    }
}
