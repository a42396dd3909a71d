package vn.ntm.training.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** All endpoints of the product: those of its classes, pages too, with what the OpenAPI of the running server tells of them. */
public final class Endpoints {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode openApi;

    private Endpoints(JsonNode openApi) {
        this.openApi = openApi;
    }

    public static List<Endpoint> all() {
        try {
            String described = RestAssured.get("/q/openapi?format=json").asString();
            return new Endpoints(JSON.readTree(described)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Endpoint> read() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("vn"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
                    .map(Endpoints::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(this::endpoints)
                    .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                    .toList();
        }
    }

    private Stream<Endpoint> endpoints(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> httpMethod(method).map(verb -> endpoint(type, method, verb)).stream());
    }

    private Endpoint endpoint(Class<?> type, Method method, String verb) {
        String path = ("/" + path(type) + "/" + path(method))
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        JsonNode described = openApi.at(
                "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + verb.toLowerCase(Locale.ROOT));
        Map<String, JsonNode> queries = new TreeMap<>();
        boolean ifMatch = false;
        boolean idempotencyKey = false;
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                queries.put(parameter.path("name").asText(), resolved(parameter.path("schema")));
            }
            ifMatch |= parameter.path("name").asText().equalsIgnoreCase("If-Match");
            idempotencyKey |= parameter.path("name").asText().equals("Idempotency-Key");
        }
        queryNames(method).forEach(name -> queries.putIfAbsent(name, MissingNode.getInstance()));
        JsonNode json = described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Endpoint(
                verb,
                path,
                queries,
                forms(method),
                json.isMissingNode() ? null : resolved(json),
                ifMatch,
                idempotencyKey);
    }

    /** Of pages, which no OpenAPI describes. */
    private static Stream<String> queryNames(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(parameter ->
                        parameter.getAnnotation(RestQuery.class).value().isEmpty()
                                ? parameter.getName()
                                : parameter.getAnnotation(RestQuery.class).value());
    }

    private static List<String> forms(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(RestForm.class)
                        ? Stream.of(parameter.getName())
                        : Arrays.stream(parameter.getType().getDeclaredFields())
                                .filter(field -> field.isAnnotationPresent(RestForm.class))
                                .map(Field::getName))
                .toList();
    }

    /** With the properties of what it refers to. */
    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : openApi.at(reference.substring(1));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
