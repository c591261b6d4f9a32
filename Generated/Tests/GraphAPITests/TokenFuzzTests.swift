import Foundation
import GraphAPILogging
import GraphAPITesting
import Logging
import Testing

@testable import GraphAPI

/// Random requests, answers and errors over HTTP, shown in all ways that there are: the token is nowhere.
@Suite(.timeLimit(.minutes(20)))
struct TokenFuzzTests {
    @Test(arguments: TestTransport.allCases)
    func noneOfTenThousandExchangesOverHTTPShowsItsToken(transport: TestTransport) async throws {
        // Each half has its server, so that an exchange is the only one there.
        async let first = exchanges(5_000, seed: 14, transport)
        async let second = exchanges(5_000, seed: 15, transport)
        let halves = try await [first, second]
        // What is looked at does happen: of each kind there are hundreds.
        let kinds = halves.reduce(into: [:]) { $0.merge($1.kinds, uniquingKeysWith: +) }
        let count = halves.reduce(0) { $0 + $1.count }
        #expect(count >= 10_000 && kinds.count == 10 && kinds.values.allSatisfy { $0 > 100 }, "\(kinds)")
    }

    /// Exchanges one after the other: how many there were by what went wrong, and requests in all.
    func exchanges(
        _ number: Int, seed: UInt64, _ transport: TestTransport
    ) async throws -> (kinds: [String: Int], count: Int) {
        let server = FuzzServer()
        let mock = GraphMock()
        mock.handle { server.answer(to: $0) }
        mock.inject { _, _ in server.fault }
        try await GraphMockServer.run(mock) { hosts in
            var random = Scramble(state: seed)
            let transport = transport.make()
            for number in 0..<number {
                let secrets = FuzzSecrets(&random)
                server.begin(secrets, &random)
                var graph = GraphClient(
                    accessToken: secrets.token, appSecret: secrets.appSecret, hosts: hosts,
                    transport: transport)
                graph.maximumAnswerSize = 100_000
                var shown = Shown(secrets.all)
                try await exchange(graph, secrets, number, &random, &shown)
                shown.add(mock.requests.last as Any)
                if let found = shown.found.first {
                    Issue.record("exchange \(number) of seed \(seed): \(found)")
                }
            }
        }
        return (server.kinds, mock.requests.count)
    }

    /// One call with a token of its own, its answer or error, and all that can be shown of both.
    func exchange(
        _ graph: GraphClient, _ secrets: FuzzSecrets, _ number: Int, _ random: inout Scramble,
        _ shown: inout Shown
    ) async throws {
        let log = LogLines()
        var graph = graph
        graph.retryPolicy = .never
        graph.logger = Logger(label: "fuzz") { _ in log }
        graph.logger?.logLevel = .trace
        let request = secrets.request(&random)
        if number < 100 { shown.add(graph) }
        shown.add(request)
        shown.add(request.parameters)
        shown.add(request.path)
        do {
            if random.next(4) == 0 {
                for result in try await graph.batch([request, request]) {
                    shown.add(result)
                    if case .success(let node) = result { try shown.encode(node) }
                }
            } else if random.next(4) == 0 {
                var pages = graph.pages(of: request.answering(GraphConnection<TestUser>.self))
                    .makeAsyncIterator()
                if let page = try await pages.next() {
                    shown.add(page)
                    for user in page.data { try shown.encode(user) }
                    if let more = graph.pages(after: page) { shown.add(more) }
                    shown.add(page.paging?.next as Any)
                }
            } else {
                let answer = try await graph.answer(to: request)
                shown.add(answer)
                try shown.encode(answer.value)
            }
        } catch {
            #expect(error is GraphError, "exchange \(number)")
            shown.add(error)
            shown.add(error.localizedDescription)
        }
        shown.add(log.text)
    }
}

/// What the server of the exchange that is under way answers, and what goes wrong with it.
///
/// `@unchecked Sendable`: the lock guards all that changes.
final class FuzzServer: @unchecked Sendable {
    private let lock = NSLock()
    private var secrets: FuzzSecrets?
    private var state: UInt64 = 0
    private var current: GraphFault?
    private var counts: [String: Int] = [:]

    /// Faults that need no wait.
    private static let faults: [GraphFault] = [
        .transient, .tooMuchData, .html(status: 500), .truncated(5), .notUTF8, .brokenHeaders,
        .enormous(200_000), .broken(after: 3), .redirect("http://127.0.0.1:1/?access_token=x"),
    ]

    /// An exchange begins.
    func begin(_ secrets: FuzzSecrets, _ random: inout Scramble) {
        let state = UInt64(random.next(1 << 30))
        let fault = random.next(6) == 0 ? Self.faults[random.next(Self.faults.count)] : nil
        lock.withLock {
            self.secrets = secrets
            self.state = state
            current = fault
            let name = fault.map { "\($0)".prefix { $0 != "(" } }.map(String.init) ?? "answer"
            counts[name, default: 0] += 1
        }
    }

    /// How many exchanges there were by what went wrong.
    var kinds: [String: Int] { lock.withLock { counts } }

    var fault: GraphFault? { lock.withLock { current } }

    /// A server can say again what it was told.
    func answer(to request: GraphMockRequest) -> GraphMockAnswer? {
        let (state, secrets) = lock.withLock { (self.state, self.secrets) }
        guard let secrets else { return nil }
        var random = Scramble(state: state)
        let told = [request.token, request.parameters["appsecret_proof"], request.token][random.next(3)]
        return FuzzAnswer(told ?? secrets.appSecret, secrets.appSecret, &random).answer
    }
}

/// Everything that a value can be shown as, searched for secrets.
struct Shown {
    private let secrets: [String]
    private(set) var found: [String] = []

    init(_ secrets: [String]) { self.secrets = secrets }

    mutating func add(_ value: Any) {
        var dumped = ""
        dump(value, to: &dumped)
        search("print", "\(value)")
        search("reflecting", String(reflecting: value))
        search("dump", dumped)
        walk(Mirror(reflecting: value), 0)
    }

    mutating func encode(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        search("encoded", String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    private mutating func walk(_ mirror: Mirror, _ depth: Int) {
        guard depth < 2 else { return }
        for child in mirror.children {
            search("mirror", "\(child.value)")
            walk(Mirror(reflecting: child.value), depth + 1)
        }
    }

    private mutating func search(_ way: String, _ text: String) {
        let isThere = text.withCString { text in secrets.contains { strstr(text, $0) != nil } }
        if isThere { found.append("\(way): \(text.prefix(300))") }
    }
}

/// What must not show.
struct FuzzSecrets {
    let token: String
    let own: String
    let appSecret: String

    init(_ random: inout Scramble) {
        token = Self.text("TOKEN", &random)
        own = Self.text("OWN", &random)
        appSecret = Self.text("SECRET", &random)
    }

    /// Each in the forms that it travels in.
    var all: [String] {
        let plain = [token, own, appSecret] + [token, own].map { GraphSecret(appSecret).proof(for: $0) }
        return Array(Set(plain + plain.map(GraphPercent.encode)))
    }

    private static func text(_ name: String, _ random: inout Scramble) -> String {
        let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.|/+=~:")
        return name + String((0..<(8 + random.next(60))).map { _ in signs[random.next(signs.count)] })
    }

    /// A request that may have a token of its own, in any of the places that it can be given in.
    func request(_ random: inout Scramble) -> GraphRequest<TestUser> {
        let encoded = GraphPercent.encode(own)
        let paths: [GraphPath] = [
            "/me", "/me/friends?limit=2", GraphPath(stringLiteral: "/me?access_token=\(encoded)&fields=id"),
            GraphPath(stringLiteral: "/9/feed?appsecret_proof=\(GraphSecret(appSecret).proof(for: own))"),
        ]
        var request = GraphRequest<TestUser>([.get, .post, .delete][random.next(3)], paths[random.next(4)])
        if random.next(3) == 0 { request = request.authorized(by: own) }
        if random.next(3) == 0 {
            let keys = ["access_token", "input_token", "fb_exchange_token", "client_secret"]
            request.parameters[keys[random.next(4)]] = .string(own)
        }
        if random.next(3) == 0 {
            request.parameters["picture"] = .string("https://x.example/y?access_token=\(encoded)&z=1")
        }
        if random.next(4) == 0 {
            request.parameters["link"] = .string(
                GraphPercent.encode("https://x.example/y?access_token=\(own)"))
        }
        return request
    }
}

/// An answer or an error that has the call's secrets in it wherever real ones have them.
struct FuzzAnswer {
    private(set) var answer: GraphMockAnswer

    init(_ token: String, _ appSecret: String, _ random: inout Scramble) {
        let headers = [
            "WWW-Authenticate": "OAuth \"bad token \(token)\"",
            "Location": "https://x.example/?access_token=\(GraphPercent.encode(token))",
        ]
        switch random.next(6) {
        case 0:
            answer = .error(
                [190, 100, 4, 1, 200][random.next(5)], "bad \(token) of \(appSecret)",
                headers: headers, data: ["said": .string("x \(token)")])
        case 1: answer = GraphMockAnswer(status: 302, headers: headers, body: [])
        case 2: answer = .text("<html>\(token)</html>", status: 200, headers: headers)
        default: answer = .json(Self.node(token, 1, &random), headers: headers)
        }
    }

    private static func node(_ token: String, _ depth: Int, _ random: inout Scramble) -> JSONValue {
        let encoded = GraphPercent.encode(token)
        let address = JSONValue.string(
            "https://graph.facebook.com/v19.0/1/friends?access_token=\(encoded)&limit=2&after=Q#access_token=\(encoded)"
        )
        var node: GraphRecord = ["id": "1", "name": "x_y = z & w"]
        if random.next(2) == 0 { node["link"] = address }
        if depth > 0 {
            node["data"] = .array((0..<random.next(3)).map { _ in Self.node(token, depth - 1, &random) })
            node["friends"] = Self.node(token, depth - 1, &random)
        }
        node["paging"] = ["cursors": ["after": "Q"], "next": address, "previous": address]
        return .object(node)
    }
}

/// Numbers that look random and are the same in each run.
struct Scramble {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
