package org.publiclegal.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.publiclegal.testsupport.RealServers;

/** A topic as a stranger with an ordinary Kafka client reads and writes it. */
public final class Topic {

    private final String name;

    public Topic(String name) {
        this.name = name;
    }

    /** All that the topic holds of one key. */
    public List<ConsumerRecord<String, byte[]>> messagesOf(String key) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(each -> new TopicPartition(name, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found.stream().filter(each -> key.equals(each.key())).toList();
        }
    }

    /** The sequences of the events of one aggregate, as they stand in the topic. */
    public List<Long> sequencesOf(String aggregate) {
        return messagesOf(aggregate).stream()
                .map(each -> Long.parseLong(header(each, "ce_sequence")))
                .toList();
    }

    public void send(String key, Map<String, String> headers, String body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(name, key, body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static String header(ConsumerRecord<?, ?> message, String header) {
        return new String(message.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", RealServers.get().kafkaBootstrapServers());
        return settings;
    }
}
