package no.medvirk.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What every operation of the document gets: the problems that it can answer with, the municipality, and who may call. */
class ApiProblems implements OpenApiCustomizer {

    private static final Map<Integer, String> MEANING = new TreeMap<>(Map.of(
            400, "Some fields are not right: errors names each field and rule",
            401, "Sign in first, or renew the token",
            403, "A member, but the role is too low",
            404, "No such thing here, or not yours to see",
            409, "It cannot be done as things are now: rule says why",
            412, "Somebody changed it after you read it",
            413, "More than can be taken at once",
            415, "Not a format that this address takes",
            428, "If-Match is missing",
            503, "A service that is needed does not answer"));

    @Override
    public void customise(OpenAPI document) {
        document.setServers(null);
        document.info(new Info()
                .title("Medvirk")
                .version("v1")
                .description("Everything that the web application can do. See docs/api/README.md for how to begin.")
                .license(new License().name("EUPL-1.2")));
        document.getComponents()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSecuritySchemes(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("medvirk"));
        document.security(
                List.of(new SecurityRequirement().addList("bearer"), new SecurityRequirement().addList("session")));
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (path.startsWith("/api/v1/{municipality}")) {
            municipality(operation);
        }
        List<Integer> statuses = new java.util.ArrayList<>(List.of(401, 503));
        if (!path.endsWith("/me")) {
            statuses.addAll(List.of(400, 403, 404));
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of(409, 413, 415));
        }
        if (path.endsWith("/live")) {
            stream(operation);
            statuses.add(409);
        }
        if (needsVersion(operation)) {
            statuses.addAll(List.of(412, 428));
        }
        statuses.stream()
                .sorted()
                .forEach(status -> operation.getResponses().addApiResponse("" + status, response(status)));
    }

    private static void stream(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("Server-sent events, for as long as it lasts: see docs/api/README.md")
                                .content(new Content()
                                        .addMediaType(
                                                "text/event-stream", new MediaType().schema(new StringSchema()))));
    }

    private static boolean needsVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void municipality(Operation operation) {
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "municipality".equals(parameter.getName()));
        if (!named) {
            operation.addParametersItem(new PathParameter()
                    .name("municipality")
                    .description("The municipality's name in addresses, such as fjordvik")
                    .schema(new StringSchema()));
        }
    }

    private static ApiResponse response(int status) {
        return new ApiResponse()
                .description(MEANING.get(status))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("limit", new StringSchema())
                .required(List.of("field", "rule"));
        return new ObjectSchema()
                .addProperty(
                        "type", new StringSchema().description("urn:medvirk:problem:…, listed in docs/api/problems.md"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("errors", new ArraySchema().items(fault))
                .required(List.of("type", "title", "status"));
    }
}
