package nl.klankbord.web;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;

/// All addresses of a house, read from its routes.
public final class RouteList {
    private final Set<String> patterns = new TreeSet<>();

    public RouteList(House house) {
        house.spring().getBeansOfType(RouterFunction.class).values().forEach(routes -> routes.accept(new Walk()));
    }

    public Set<String> patterns() {
        return patterns;
    }

    /// The patterns with `x` for every part that varies.
    public Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        patterns.forEach(pattern -> addresses.add(pattern.replaceAll("\\{[^}]*}", "x")));
        addresses.remove("/error");
        return addresses;
    }

    private final class Walk implements RouterFunctions.Visitor {
        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            predicate.accept(paths());
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> routes) {
            throw new IllegalStateException("Routes that cannot be read: " + routes);
        }
    }

    /// Takes the path out of a predicate. A proxy, because the interface has a method that is about to be removed.
    private RequestPredicates.Visitor paths() {
        Object visitor = Proxy.newProxyInstance(
                RouteList.class.getClassLoader(),
                new Class<?>[] {RequestPredicates.Visitor.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("path")) {
                        patterns.add((String) arguments[0]);
                    }
                    return null;
                });
        return (RequestPredicates.Visitor) visitor;
    }
}
