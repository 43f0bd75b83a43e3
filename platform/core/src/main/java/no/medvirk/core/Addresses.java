package no.medvirk.core;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Where things are: the API's prefix, in this one place, and the web application at every other address. */
@Configuration(proxyBeanMethods = false)
public class Addresses implements WebMvcConfigurer {

    /** Aliases that no municipality may have, for they begin addresses of ours. */
    public static final Set<String> RESERVED = Set.of(
            "api", "s", "me", "assets", "oauth2", "login", "logout", "tilgjengelighet", "katalog", "drift", "error");

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix("/api/v1/drift", type -> type.isAnnotationPresent(OperatorApi.class));
        paths.addPathPrefix("/api/v1", type -> type.isAnnotationPresent(PersonalApi.class));
        paths.addPathPrefix("/s/{municipality}", type -> type.isAnnotationPresent(PublicPage.class));
        paths.addPathPrefix("/api/v1/{municipality}", Addresses::ofMunicipality);
    }

    private static boolean ofMunicipality(Class<?> type) {
        return type.getName().startsWith("no.medvirk.")
                && type.isAnnotationPresent(RestController.class)
                && !type.isAnnotationPresent(PublicPage.class)
                && !type.isAnnotationPresent(OperatorApi.class)
                && !type.isAnnotationPresent(PersonalApi.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new RoleOfEndpoint());
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, Version.class, Version::of);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        resources
                .addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new WebApplication());
    }

    /** The web application knows its own addresses: whatever is no file and no API is its start page. */
    private static final class WebApplication extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws java.io.IOException {
            Resource file = super.getResource(path, location);
            boolean api = path.startsWith("api/") || path.contains(".");
            return file != null || api ? file : super.getResource("index.html", location);
        }
    }
}
