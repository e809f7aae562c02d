package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever may not see an address is turned away from it: all routes and all other addresses are walked. */
@Tag("browser")
class DoorsTest {

    /** What a stranger may read: nothing of these says more of the studio than its name. */
    private static final List<String> OPEN =
            List.of("actuator/health", "login", "welcome", "inquire", "inquire/thanks", "api", "api/openapi.json");

    private static final List<String> BEYOND_ROUTES = List.of(
            "actuator",
            "actuator/env",
            "actuator/heapdump",
            "actuator/metrics",
            "actuator/beans",
            "actuator/loggers",
            "actuator/modulith",
            "h2-console",
            "error",
            "export/leads.csv",
            "VAADIN/dynamic/resource/0/any/leads.csv",
            "no-such-page");

    @Test
    void everyPageSaysWhoMaySeeIt() {
        assertThat(routes().map(RouteBaseData::getNavigationTarget))
                .isNotEmpty()
                .allMatch(page -> page.isAnnotationPresent(RolesAllowed.class)
                        || page.isAnnotationPresent(AnonymousAllowed.class));
    }

    @Test
    void aStrangerIsSentToTheDoorFromEveryPage() {
        HttpClient stranger = Door.stranger();
        assertThat(routes().filter(route -> !isOpen(route)).map(DoorsTest::path))
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(isSentToTheDoor(get(stranger, path))).isTrue());
    }

    @Test
    void aStrangerReadsNothingElsewhere() {
        HttpClient stranger = Door.stranger();
        assertThat(Stream.concat(BEYOND_ROUTES.stream(), mapped()).filter(path -> !OPEN.contains(path)))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = get(stranger, path);
                    assertThat(isSentToTheDoor(answer) || answer.statusCode() >= 400)
                            .as(path + " " + answer.statusCode())
                            .isTrue();
                });
    }

    @Test
    void aStrangerSeesTheMarkOfTheHouse() {
        HttpClient stranger = Door.stranger();
        assertThat(get(stranger, "login").body()).contains("href=\"icons/hairline.svg\"");
        HttpResponse<String> mark = get(stranger, "icons/hairline.svg");
        assertThat(mark.statusCode()).isEqualTo(200);
        assertThat(mark.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void everyPageTellsTheBrowserToKeepItToItself() {
        HttpClient staff = signedIn("staff@demo.test");
        assertThat(List.of("", "leads", "inbox")).allSatisfy(path -> {
            var headers = get(staff, path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        });
        assertThat(get(staff, "chart.js").headers().firstValue("Cache-Control")).contains("max-age=3600");
    }

    @Test
    void whatGoesWrongOutsideSaysSoAndIsNoInvitationToSignIn() throws Exception {
        HttpRequest wrong = HttpRequest.newBuilder(URI.create(RunningStudio.address() + "/inquire"))
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(Door.stranger().send(wrong, BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void staffReadNothingOfTheMachine() {
        HttpClient staff = signedIn("staff@demo.test");
        assertThat(get(staff, "leads").statusCode()).isEqualTo(200);
        assertThat(BEYOND_ROUTES.stream().filter(path -> path.startsWith("actuator")))
                .allSatisfy(path ->
                        assertThat(get(staff, path).body()).as(path).doesNotContain("\"_links\"", "propertySources"));
    }

    @Test
    void staffSeeNothingOfTheOwnersPages() {
        try (Visitor staff = Visitor.of("staff@demo.test", Chrome.forAll(), 1280, ColorScheme.LIGHT)) {
            assertThat(routes().filter(route -> !isForStaff(route)).map(DoorsTest::path))
                    .isNotEmpty()
                    .allSatisfy(path -> {
                        staff.goTo(path);
                        staff.page().getByText("it is not yours to see").waitFor();
                        assertThat(staff.page().locator("h1").allInnerTexts()).containsExactly("No such page");
                    });
        }
    }

    @Test
    void aMistypedAddressSaysThatThereIsNoSuchPage() {
        try (Visitor staff = Visitor.of("staff@demo.test", Chrome.forAll(), 1280, ColorScheme.LIGHT)) {
            assertThat(List.of("no-such-page", "leads/somebody", "calendar/tomorrow", "settings/colours"))
                    .allSatisfy(path -> {
                        staff.goTo(path);
                        staff.page()
                                .getByText("There is nothing at this address")
                                .waitFor();
                        assertThat(staff.page().locator("h1").allInnerTexts()).containsExactly("No such page");
                    });
        }
    }

    @Test
    void aPageThatBreaksSaysSoAndNotWhatBroke() {
        JdbcTemplate rows = RunningStudio.context().getBean(JdbcTemplate.class);
        rows.execute("alter table saved_reports rename to mislaid");
        try (Visitor staff = Visitor.of("staff@demo.test", Chrome.forAll(), 1280, ColorScheme.LIGHT)) {
            staff.page().navigate(RunningStudio.address() + "/reports/saved");
            staff.page().getByText("nothing was changed").waitFor();
            assertThat(staff.page().locator("body").innerText())
                    .doesNotContainIgnoringCase("saved_reports", "exception");
        } finally {
            rows.execute("alter table mislaid rename to saved_reports");
        }
    }

    private static boolean isOpen(RouteBaseData<?> route) {
        return route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
    }

    private static boolean isForStaff(RouteBaseData<?> route) {
        RolesAllowed roles = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return isOpen(route) || (roles != null && List.of(roles.value()).contains("STAFF"));
    }

    private static Stream<RouteData> routes() {
        ServletContext servlets = RunningStudio.context().getBean(ServletContext.class);
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream();
    }

    /** The route's address, with 1 for what stands in it. */
    private static String path(RouteBaseData<?> route) {
        return route.getTemplate().replaceAll(":[^/]+", "1");
    }

    /** Addresses answered outside the pages: exports, interfaces. */
    private static Stream<String> mapped() {
        return RunningStudio.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(path -> path.replaceFirst("^/", "").replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", "1"));
    }

    private static boolean isSentToTheDoor(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private static HttpClient signedIn(String email) {
        return new Door(RunningStudio.address()).signIn(email, "demo");
    }

    private static HttpResponse<String> get(HttpClient client, String path) {
        return Door.sent(
                client,
                HttpRequest.newBuilder(URI.create(RunningStudio.address() + "/" + path))
                        .header("Accept", "text/html")
                        .build());
    }
}
