package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = OnlyMatchTest.class)
class OnlyMatchTest extends BrowserlessTest {

    private final ComboBox<String> box = new ComboBox<>("Artist");

    @BeforeEach
    void threeWorkHere() {
        box.setItems("Noah Reed", "Ines Vega", "Nora Reed", "Nora Reed-Hill");
        OnlyMatch.in(box);
    }

    @Test
    void theOnlyOneThatFitsIsChosenByTypingAndEnter() {
        type("ines");
        assertThat(box.getValue()).isEqualTo("Ines Vega");
        assertThat(box.isInvalid()).isFalse();
    }

    @Test
    void severalOrNoneAreSaidAndNobodyStaysChosenUnseen() {
        box.setValue("Ines Vega");
        type("reed");
        assertThat(box.getValue()).isNull();
        assertThat(box.getErrorMessage()).isEqualTo("Several fit “reed”: choose one.");
        type("nora reed");
        assertThat(box.getValue()).isEqualTo("Nora Reed");
        type("zoe");
        assertThat(box.getErrorMessage()).isEqualTo("Nothing fits “zoe”.");
        assertThat(box.isInvalid()).isTrue();
        box.setValue("Nora Reed");
        assertThat(box.isInvalid()).isFalse();
    }

    private void type(String name) {
        ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, name));
    }
}
