package nl.klankbord;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.intake.files.Spool;
import nl.klankbord.web.AccountTable;
import nl.klankbord.web.Accounts;
import nl.klankbord.web.Messages;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Passwords;
import nl.klankbord.web.StaticFiles;
import nl.klankbord.web.Templates;
import nl.klankbord.web.WebConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// The pages and the API of an installation, on a port.
final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext spring;
    private final Spool spool;
    private final Settings settings;
    private final String firstPassword;

    private Server(ConfigurableApplicationContext spring, Spool spool, Settings settings, String firstPassword) {
        this.spring = spring;
        this.spool = spool;
        this.settings = settings;
        this.firstPassword = firstPassword;
    }

    /// Answers requests when this returns.
    ///
    /// @param noticeKey key of the sentence on top of every page, or empty
    static Server start(Settings settings, Installation installation, String noticeKey) {
        Accounts accounts = new AccountTable(installation.database());
        Passwords passwords = new Passwords();
        String firstPassword = passwords.makeFirstAccount(accounts);
        StaticFiles files = new StaticFiles();
        Templates templates = new Templates(new Messages(), files, noticeKey);
        Spool spool = spool(settings);
        Rooms rooms = new Rooms(installation, templates, spool, settings);
        ConfigurableApplicationContext spring = run(settings, context -> {
            bean(context, Accounts.class, () -> accounts);
            bean(context, Passwords.class, () -> passwords);
            bean(context, StaticFiles.class, () -> files);
            bean(context, Templates.class, () -> templates);
            rooms.healthIndicators()
                    .forEach((name, indicator) ->
                            context.registerBean(name + "HealthIndicator", HealthIndicator.class, () -> indicator));
            pages(context, rooms.pages());
        });
        installation.follow();
        return new Server(spring, spool, settings, firstPassword);
    }

    private static ConfigurableApplicationContext run(
            Settings settings, ApplicationContextInitializer<GenericApplicationContext> beans) {
        refuseTakenPort(settings);
        return new SpringApplicationBuilder(Context.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("server.port", settings.port(), "server.address", settings.address()))
                .initializers(beans)
                .run();
    }

    private static void refuseTakenPort(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException taken) {
            throw new Refusal(
                    "poort %d is bezet; kies een andere met --port, of stop wat daar draait".formatted(settings.port()),
                    taken);
        }
    }

    private static Spool spool(Settings settings) {
        try {
            return new Spool(settings.dataDirectory().resolve("spool"));
        } catch (IOException fault) {
            throw new Refusal("cannot write in " + settings.dataDirectory(), fault);
        }
    }

    private static <T> void bean(GenericApplicationContext context, Class<T> type, Supplier<T> made) {
        context.registerBean(type, made);
    }

    private static void pages(GenericApplicationContext context, List<Pages> pages) {
        for (int number = 0; number < pages.size(); number++) {
            Pages part = pages.get(number);
            context.registerBean("pages" + number, Pages.class, () -> part);
        }
    }

    /// Empty when the administrator was there already.
    String firstPassword() {
        return firstPassword;
    }

    String address() {
        WebServer server = ((WebServerApplicationContext) spring).getWebServer();
        int port = server == null ? settings.port() : server.getPort();
        return "http://%s:%d".formatted(settings.address(), port);
    }

    /// Says where it can be found and, the first time, how to sign in.
    void introduce(PrintStream out) {
        out.printf("%nKlankbord: %s%n", address());
        if (!firstPassword.isEmpty()) {
            out.printf("naam:       beheerder%nwachtwoord: %s   (wordt alleen nu getoond)%n", firstPassword);
        }
        out.printf("Stoppen: Ctrl-C%n");
        out.flush();
    }

    @Override
    public void close() {
        spring.close();
        spool.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WebConfiguration.class)
    static class Context {}
}
