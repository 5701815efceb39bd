package org.niangjia.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Anyone;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What every call is for, and how each of them refuses. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ApiDescription {

    private static final String LOGIN = "login";
    private static final String PROBLEM = "Problem";
    private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "409");

    static {
        // the member who is signed in is not asked for
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class);
    }

    private final MessageSource sentences;

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title(sentence("api.title"))
                        .description(sentence("api.description"))
                        .version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                LOGIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }

    @Bean
    OperationCustomizer calls() {
        return (operation, endpoint) -> {
            operation.summary(sentence("api.call." + endpoint.getBeanType().getSimpleName() + "."
                    + endpoint.getMethod().getName()));
            if (!isForAnyone(endpoint)) {
                operation.addSecurityItem(new SecurityRequirement().addList(LOGIN));
            }
            REFUSALS.forEach(status -> refusal(operation, status));
            return operation;
        };
    }

    private void refusal(Operation operation, String status) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(sentence("fault." + status + ".title"))
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private static Schema<?> problem() {
        var fault = new Schema<>().type("object");
        fault.addProperty("field", new Schema<>().type("string"));
        fault.addProperty("message", new Schema<>().type("string"));
        var problem = new Schema<>().type("object");
        List.of("type", "title", "detail", "instance", "number")
                .forEach(name -> problem.addProperty(name, new Schema<>().type("string")));
        problem.addProperty("status", new Schema<>().type("integer"));
        problem.addProperty("errors", new Schema<>().type("array").items(fault));
        return problem;
    }

    private static boolean isForAnyone(HandlerMethod endpoint) {
        return AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), Anyone.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), Anyone.class);
    }

    private String sentence(String key) {
        return sentences.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
