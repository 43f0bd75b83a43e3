package no.medvirk.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** How our records look in the OpenAPI document: required unless {@code @Nullable}, ids as UUIDs, nested records by their full name. */
@Configuration(proxyBeanMethods = false)
public class ApiShape {

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedNames());
    }

    @Bean
    ModelConverter records() {
        return new Records();
    }

    /** Operations are named after their controller and method, and so keep their names when others come. */
    @Bean
    OperationCustomizer names() {
        return (operation, endpoint) -> {
            String thing = endpoint.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            String method = endpoint.getMethod().getName();
            operation.setOperationId(thing.substring(0, 1).toLowerCase(Locale.ROOT)
                    + thing.substring(1)
                    + method.substring(0, 1).toUpperCase(Locale.ROOT)
                    + method.substring(1));
            operation.setTags(List.of(endpoint.getBeanType().getPackageName().replaceFirst("no\\.medvirk\\.", "")));
            operation.addExtension("x-role", role(endpoint).code());
            flatten(operation, endpoint.getMethodParameters());
            if (endpoint.hasMethodAnnotation(PostMapping.class) && takesJson(endpoint)) {
                operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("Sent again with the same key, the message has its effect once; kept for a day")
                        .schema(new StringSchema().maxLength(100)));
            }
            return operation;
        };
    }

    private static boolean takesJson(HandlerMethod endpoint) {
        return !endpoint.getBeanType().getPackageName().equals("no.medvirk.identity")
                && Arrays.stream(endpoint.getMethodParameters())
                        .anyMatch(argument -> argument.hasParameterAnnotation(RequestBody.class));
    }

    private static Role role(HandlerMethod endpoint) {
        Requires onMethod = endpoint.getMethodAnnotation(Requires.class);
        Requires onType = AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Requires.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        if (onType != null) {
            return onType.value();
        }
        return endpoint.hasMethodAnnotation(GetMapping.class) ? Role.READER : Role.CONTRIBUTOR;
    }

    // What a record holds is asked for by plain parameters, as Spring MVC reads it.
    private static void flatten(Operation operation, MethodParameter[] arguments) {
        for (MethodParameter argument : arguments) {
            Class<?> type = argument.getParameterType();
            boolean read = Arrays.stream(argument.getParameterAnnotations())
                    .anyMatch(annotation ->
                            annotation.annotationType().getPackageName().startsWith("org.springframework"));
            if (type.isRecord()
                    && type.getName().startsWith("no.medvirk")
                    && !read
                    && operation.getParameters() != null) {
                operation.getParameters().removeIf(parameter -> isA(type, parameter));
                Arrays.stream(type.getRecordComponents())
                        .map(ApiShape::parameter)
                        .forEach(operation.getParameters()::add);
            }
        }
    }

    private static Parameter parameter(RecordComponent part) {
        Schema<?> schema = part.getType() == Integer.class
                ? new IntegerSchema()
                : Records.isId(part.getType()) ? new UUIDSchema() : new StringSchema();
        return new QueryParameter().name(part.getName()).schema(schema);
    }

    private static boolean isA(Class<?> type, Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        return schema != null
                && schema.get$ref() != null
                && schema.get$ref().endsWith("/" + new NestedNames().getNameOfClass(type));
    }

    @Bean
    ApiProblems apiProblems() {
        return new ApiProblems();
    }

    private static final class NestedNames extends TypeNameResolver {
        @Override
        protected String getNameOfClass(Class<?> type) {
            Class<?> outer = type.getEnclosingClass();
            return outer == null || !type.getName().startsWith("no.medvirk")
                    ? super.getNameOfClass(type)
                    : getNameOfClass(outer) + type.getSimpleName();
        }
    }

    private static final class Records implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Class<?> raw = raw(type.getType());
            if (isId(raw)) {
                return new UUIDSchema();
            }
            if (isAnything(type.getType())) {
                return new Schema<>(); // any value
            }
            if (raw == Version.class) {
                return new StringSchema()
                        .description("The ETag of what was read, such as \"3\" with its quotation marks");
            }
            if (!chain.hasNext()) {
                return null;
            }
            Schema<?> schema = chain.next().resolve(type, context, chain);
            if (schema != null && raw.isRecord() && raw.getName().startsWith("no.medvirk")) {
                require(raw, defined(schema, context));
            }
            return schema;
        }

        private static boolean isAnything(Type type) {
            return type == Object.class
                    || type instanceof com.fasterxml.jackson.databind.JavaType java
                            && java.getRawClass() == Object.class;
        }

        static boolean isId(Class<?> type) {
            if (!type.isRecord()) {
                return false;
            }
            RecordComponent[] parts = type.getRecordComponents();
            return parts.length == 1
                    && parts[0].getType() == java.util.UUID.class
                    && parts[0].getAccessor().isAnnotationPresent(JsonValue.class);
        }

        private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
            String ref = schema.get$ref();
            return ref == null ? schema : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
        }

        private static void require(Class<?> type, @Nullable Schema<?> schema) {
            if (schema == null || schema.getProperties() == null) {
                return;
            }
            Set<String> known = schema.getProperties().keySet();
            List<String> required = Arrays.stream(type.getRecordComponents())
                    .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(known::contains)
                    .toList();
            schema.setRequired(required.isEmpty() ? null : required);
        }

        private static Class<?> raw(Type type) {
            return type instanceof com.fasterxml.jackson.databind.JavaType java
                    ? java.getRawClass()
                    : type instanceof Class<?> plain
                            ? plain
                            : type instanceof java.lang.reflect.ParameterizedType generic
                                    ? raw(generic.getRawType())
                                    : Object.class;
        }
    }
}
