package org.daybook.routes;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * A method and an address that the running application answers to.
 *
 * @param path with its variables by name alone: {@code /desk/briefings/{id}}
 */
public record Route(String method, String path, List<Parameter> parameters) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)(?:\\s*:(?:[^{}]|\\{[^}]*})*)?}");

    /** Where in a request a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        FORM,
        HEADER
    }

    /** What a route reads from a request. */
    public record Parameter(Place place, String name) {}

    /** All routes for requests of people and programs, by address. */
    public static List<Route> all() {
        var found = new ArrayList<Route>();
        var mappers = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers();
        RuntimeResourceVisitor.visitRuntimeResources("", mappers, new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                found.add(of(path, resource));
            }
        });
        return found.stream()
                .sorted(java.util.Comparator.comparing(Route::path).thenComparing(Route::method))
                .distinct()
                .toList();
    }

    /** Those that change something. */
    public static Stream<Route> changing() {
        return all().stream().filter(route -> !route.method.equals("GET"));
    }

    public static Stream<Route> pages() {
        return all().stream().filter(route -> route.method.equals("GET"));
    }

    public boolean isProgram() {
        return path.startsWith("/api/");
    }

    public boolean isPrivate() {
        return path.equals("/desk") || path.startsWith("/desk/") || isProgram();
    }

    public Stream<Parameter> at(Place place) {
        return parameters.stream().filter(parameter -> parameter.place == place);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Route of(String path, RuntimeResource resource) {
        var template = "/" + path.replaceAll("^/+", "").replaceAll("/+$", "").replaceAll("//+", "/");
        var named = VARIABLE.matcher(template).replaceAll("{$1}");
        var handler = resource.getLazyMethod().getMethod();
        return new Route(Objects.requireNonNull(resource.getHttpMethod()), named, parameters(handler));
    }

    private static List<Parameter> parameters(Method handler) {
        return Arrays.stream(handler.getParameters())
                .flatMap(parameter -> parameters(parameter, parameter.getName(), parameter.getType()))
                .distinct()
                .toList();
    }

    private static Stream<Parameter> parameters(AnnotatedElement of, String name, Class<?> type) {
        if (of.isAnnotationPresent(BeanParam.class)) {
            return fields(type);
        }
        return Stream.of(
                        named(of.getAnnotation(RestPath.class), RestPath::value, Place.PATH, name),
                        named(of.getAnnotation(RestQuery.class), RestQuery::value, Place.QUERY, name),
                        named(of.getAnnotation(RestForm.class), RestForm::value, Place.FORM, name),
                        named(of.getAnnotation(RestHeader.class), RestHeader::value, Place.HEADER, name))
                .flatMap(parameter -> parameter);
    }

    private static Stream<Parameter> fields(Class<?> type) {
        if (type == null || type == Object.class) {
            return Stream.empty();
        }
        return Stream.concat(
                Arrays.stream(type.getDeclaredFields())
                        .flatMap(field -> parameters(field, field.getName(), field.getType())),
                fields(type.getSuperclass()));
    }

    private static <A> Stream<Parameter> named(
            A annotation, java.util.function.Function<A, String> value, Place place, String otherwise) {
        if (annotation == null) {
            return Stream.empty();
        }
        var name = value.apply(annotation);
        return Stream.of(new Parameter(place, name.isEmpty() || name.equals("<<unset>>") ? otherwise : name));
    }
}
