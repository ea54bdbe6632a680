package uk.nhs.england.approvals.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import uk.nhs.england.approvals.web.PageAssets;
import uk.nhs.england.approvals.web.PageFrame;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Draws a page by the template of the view's name, such as {@code web/root}, with its frame. */
@Component
class PageViews implements ViewResolver, Ordered {

    private final PageAssets assets = PageAssets.from(new ClassPathResource("assets.properties"));

    // Templates compile into the packages of the modules they serve and see their package-private
    // views.
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PageViews.class.getClassLoader(),
                    "uk.nhs.england.approvals");

    PageViews() throws IOException {}

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template)
                ? (model, request, response) -> {
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter().write(draw(template, model, request));
                }
                : null;
    }

    private String draw(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request) {
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.put("frame", PageFrame.of(request, assets));
        var page = new StringOutput();
        templates.render(template, parameters, page);
        return page.toString();
    }
}
