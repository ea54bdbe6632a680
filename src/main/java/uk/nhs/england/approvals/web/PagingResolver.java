package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads {@link Paging} from limit, after and sort; whatever they cannot say is refused (400). */
@Component
public class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var order = order(parameter, request.getParameter("sort"));
        var descending = order.startsWith("-");
        var after = request.getParameter("after");
        return new Paging(
                limit(request.getParameter("limit")),
                descending ? order.substring(1) : order,
                descending,
                after == null ? null : Cursor.read(order, after));
    }

    private static int limit(@Nullable String limit) {
        try {
            var wanted = limit == null ? Paging.USUAL : Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= Paging.MOST) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // Refused like a number that is too large.
        }
        throw RequestRefused.malformed(
                "limit", "limit", "'limit' must be a whole number from 1 to 100.");
    }

    private static String order(MethodParameter parameter, @Nullable String wanted) {
        var sortedBy = parameter.getParameterAnnotation(SortedBy.class);
        if (sortedBy == null) {
            return "";
        }
        var names = Arrays.stream(sortedBy.value()).map(PagingResolver::bare).toList();
        var order = Objects.requireNonNullElse(wanted, sortedBy.value()[0]);
        if (!names.contains(bare(order))) {
            throw refused(names);
        }
        return order;
    }

    private static String bare(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static RequestRefused refused(List<String> names) {
        return RequestRefused.malformed(
                "sort",
                "sort",
                "'sort' must be one of "
                        + String.join(", ", names)
                        + ", with - before it for the other direction.");
    }
}
