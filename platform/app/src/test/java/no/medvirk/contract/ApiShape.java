package no.medvirk.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
            if (raw.isRecord() && isId(raw)) {
                return new UUIDSchema();
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

        private static boolean isId(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            return parts.length == 1 && parts[0].getType() == java.util.UUID.class
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
