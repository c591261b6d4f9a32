import GraphAPI

/// What a mock refuses, as a real server does.
///
/// ```swift
/// mock.check(GraphMockChecks(versions: ["v19.0"], permissions: ["TOKEN": ["email"]]))
/// mock.demand(.post, "/me/feed", parameters: ["message"], permissions: ["pages_manage_posts"])
/// ```
public struct GraphMockChecks: Sendable {
    /// The versions that calls may ask for; nil takes any.
    public var versions: Set<String>?
    /// The permissions of tokens; nil gives all tokens all permissions.
    public var permissions: [String: Set<String>]?
    /// Whether a field that a registered node does not have is refused with code 100 and its name.
    public var refusesUnknownFields: Bool
    /// Fields that nodes may be asked for beside those that they are registered with, since a real answer leaves out
    /// what is not set.
    public var knownFields: Set<String>

    /// Checks.
    public init(
        versions: Set<String>? = nil, permissions: [String: Set<String>]? = nil,
        refusesUnknownFields: Bool = true, knownFields: Set<String> = []
    ) {
        self.versions = versions
        self.permissions = permissions
        self.refusesUnknownFields = refusesUnknownFields
        self.knownFields = knownFields
    }
}

/// What a call needs.
struct GraphMockDemand: Sendable {
    var method: GraphMethod
    var path: String
    var parameters: [String]
    var permissions: [String]
}

extension GraphMockChecks {
    /// Why a request is refused; nil where it is not.
    @_optimize(none)
    func refusal(of request: GraphMockRequest, _ demands: [GraphMockDemand]) -> GraphMockAnswer? {
        // Paths for bytes have their version within them.
        let hasVersion = !request.path.hasPrefix("/video-upload/")
        if let versions, hasVersion, !versions.contains(request.version ?? "none") {
            return .error(2500, "Unknown path components: /\(request.version ?? "")")
        }
        for demand in demands where demand.method == request.method && demand.path == request.path {
            for name in demand.parameters
            where request.parameters[name]?.isEmpty != false && request.files[name] == nil {
                return .error(100, "(#100) The parameter \(name) is required")
            }
            let granted = permissions.map { $0[request.token ?? ""] ?? [] }
            if let granted, let missing = demand.permissions.first(where: { !granted.contains($0) }) {
                return .error(200, "(#200) Requires \(missing) permission to manage the object", status: 403)
            }
        }
        return nil
    }

    /// The refusal of a field that a node does not have; nil where it has all.
    @_optimize(none)
    func refusal(of fields: String?, on node: GraphRecord) -> GraphMockAnswer? {
        guard refusesUnknownFields, let fields, !fields.isEmpty else { return nil }
        for item in GraphMockFields.split(fields) {
            let name = String(item.prefix { $0 != "." && $0 != "{" && $0 != "(" })
            guard node.contains(name) || knownFields.contains(name) || name == "id" else {
                return .error(100, "(#100) Tried accessing nonexisting field (\(name))")
            }
            guard let start = item.firstIndex(of: "{"), let value = node[name] else { continue }
            let inner = String(item[item.index(after: start)...].dropLast())
            for child in value["data"]?.array ?? value.array ?? [value["data"] ?? value] {
                if let child = child.object, let refusal = refusal(of: inner, on: child) { return refusal }
            }
        }
        return nil
    }
}
