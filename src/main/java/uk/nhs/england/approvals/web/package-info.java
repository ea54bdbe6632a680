/**
 * What every feature's pages and API have in common.
 *
 * <p>Owns the API's conventions: {@code @Allowed} enforced on every mapping, RFC 9457 problems,
 * paging by {@code Slice}, {@code Paging} and {@code Keyset}, {@code ETags} and {@code
 * Precondition}, {@code StrictJson} and {@code MergePatch}, {@code @PlainText}, {@code
 * Idempotency-Key}, and the frame and error pages. Uses kernel and identity; features use it from
 * their own {@code web} packages, and it uses no feature.
 *
 * <p>A controller of the API takes what it needs as parameters and returns records:
 *
 * <pre>
 * &#64;GetMapping  &#64;Allowed({})
 * Slice&lt;CaseView&gt; list(&#64;RequestParam(required = false) Marking marking, &#64;SortedBy({"reference", "changed"}) Paging paging, Actor actor)
 *     return Slice.of(cases.find(..., paging.fetch()), paging, c -&gt; Keyset.of(c.reference()));
 *
 * &#64;PatchMapping(consumes = MergePatch.MEDIA_TYPE)  &#64;Allowed(PROJECT_LEAD)
 * ResponseEntity&lt;CaseView&gt; edit(&#64;RequestHeader(name = "If-Match", required = false) &#64;Nullable String ifMatch, &#64;RequestBody JsonNode patch, Actor actor)
 *     Precondition.require(ifMatch, found.version());
 *     var edited = strictJson.merge(found.contents(), patch);
 *     return ResponseEntity.ok().eTag(ETags.of(version)).body(view);
 * </pre>
 *
 * <p>It throws {@code Refused} (403, 409 or 422 by the causes of its refusals), {@code NotFound}
 * (404) or {@code RequestRefused}; everything thrown becomes a problem. Query parameters it does
 * not declare, unknown fields and wrong types are refused before it is called.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package uk.nhs.england.approvals.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
