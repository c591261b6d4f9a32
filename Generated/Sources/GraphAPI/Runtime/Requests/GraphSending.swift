/// What a request needs to be sent besides itself.
struct GraphSending {
    var version: GraphVersion
    var hosts: GraphHosts
    var token: String
    var proof: String?
    var timeout: Double
    var maximumAnswerSize = 1 << 26
}
