package studio.hairline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hairline and names its theme and its mark; everything else lives in a feature. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("hairline.css")
public class Hairline implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Hairline.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/hairline.svg", "any");
    }
}
