package nl.klankbord.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// The whole house with the given pages in it, on a free port, without a database. One account: `beheerder`.
public final class House implements AutoCloseable {
    private final ConfigurableApplicationContext spring;
    private final String password;

    private House(ConfigurableApplicationContext spring, String password) {
        this.spring = spring;
        this.password = password;
    }

    /// @param pages makes the pages from the templates of the house
    public static House with(Function<Templates, List<Pages>> pages) {
        return with(pages, "notice.demo", 0);
    }

    /// @param port 0 for any free one
    public static House with(Function<Templates, List<Pages>> pages, String notice, int port) {
        MemoryAccounts accounts = new MemoryAccounts();
        Passwords passwords = new Passwords();
        StaticFiles files = new StaticFiles();
        Templates templates = new Templates(new Messages(), files, notice);
        String password = passwords.makeFirstAccount(accounts);
        ConfigurableApplicationContext spring = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", port, "server.address", "127.0.0.1"))
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(Accounts.class, () -> accounts);
                    context.registerBean(Passwords.class, () -> passwords);
                    context.registerBean(StaticFiles.class, () -> files);
                    context.registerBean(Templates.class, () -> templates);
                    int number = 0;
                    for (Pages part : pages.apply(templates)) {
                        context.registerBean("pages" + number++, Pages.class, () -> part);
                    }
                })
                .run();
        return new House(spring, password);
    }

    /// The address of a page in this house.
    public URI at(String path) {
        String port = spring.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String password() {
        return password;
    }

    public ConfigurableApplicationContext spring() {
        return spring;
    }

    @Override
    public void close() {
        spring.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WebConfiguration.class)
    static class Rooms {}
}
