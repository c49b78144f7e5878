# Elasticsearch with the words of Chinese: docker compose builds it, or
# docker build -f infra/deploy/elasticsearch.Dockerfile -t public-legal/elasticsearch:9.5.3 infra/deploy
FROM elasticsearch:9.5.3
RUN bin/elasticsearch-plugin install --batch analysis-smartcn
