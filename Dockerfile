# Packs the jar that `mvn package` made; docker compose builds it.
FROM eclipse-temurin:25-jre AS unpacked
WORKDIR /unpacked
COPY target/approvals-*.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --destination /service

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --shell /usr/sbin/nologin approvals
COPY --from=unpacked /service /service
WORKDIR /service
USER approvals
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]
