package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTests {

    private static final Form VISIT = ASubmission.VISIT.form();

    @Test
    void readsEveryKindOfPart() {
        assertThat(VISIT.all().map(Part::id)).startsWith("Intro", "Channel", "Visitors", "PetitionerGroup", "Name");
        assertThat(VISIT.fields()).extracting(Field::type).contains(Field.Type.values());
        assertThat(VISIT.field("receivedOn")).map(Field::label).contains("收到日期");
        assertThat(VISIT.field("visitors")).map(Field::hides).contains(List.of("channel != \"VISIT\""));
        assertThat(VISIT.source()).contains("sample-visit");
    }

    @Test
    void hidesASectionWithAllItHolds() {
        Form form = Form.parse("""
                {"id":"f","schemaVersion":16,"components":[{"type":"group","id":"g","conditional":{"hide":"=a"},
                "components":[{"type":"textfield","id":"t","key":"t","conditional":{"hide":"=b"}}]}]}""");

        assertThat(form.field("t")).map(Field::hides).contains(List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"filepicker\",\"id\":\"x\",\"key\":\"x\"}",
                "{\"type\":\"dynamiclist\",\"id\":\"x\",\"path\":\"x\"}",
                "{\"type\":\"iframe\",\"id\":\"x\"}",
                "{\"type\":\"select\",\"id\":\"x\",\"key\":\"x\",\"valuesKey\":\"options\"}",
                "{\"type\":\"textfield\",\"id\":\"x\"}",
                "{\"type\":\"textfield\",\"id\":\"x\",\"key\":\"x\",\"readonly\":\"=locked\"}",
                "{\"type\":\"number\",\"id\":\"x\",\"key\":\"x\",\"validate\":{\"max\":\"=limit\"}}",
                "{\"type\":\"textfield\",\"id\":\"x\",\"key\":\"x\",\"conditional\":{\"hide\":\"always\"}}",
            })
    void refusesWhatOneOfTheDoorsCouldNotHonour(String component) {
        assertThatThrownBy(() -> Form.parse("{\"id\":\"f\",\"schemaVersion\":16,\"components\":[" + component + "]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Form f");
    }

    @Test
    void refusesAnotherSchema() {
        assertThatThrownBy(() -> Form.parse("{\"id\":\"f\",\"schemaVersion\":18,\"components\":[]}"))
                .hasMessageContaining("16");
        assertThatThrownBy(() -> Form.parse("not json")).isInstanceOf(IllegalArgumentException.class);
    }
}
