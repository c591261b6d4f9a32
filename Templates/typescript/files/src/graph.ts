// What the generated files share: requests, the selection of fields, pages, errors, and a client over fetch.

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A page of what an edge answers with. */
export interface Connection<T> {
    data: T[];
    paging?: Paging;
    summary?: { [key: string]: Json };
}

/** Which page of an edge to read. */
export interface PageOptions {
    limit?: number;
    before?: string;
    after?: string;
}

/** Where a page stands among the others; the last one has no `next`. */
export interface Paging {
    cursors?: { before?: string; after?: string };
    next?: string;
    previous?: string;
}

/** What has the fields of an answer: the elements of a page or of a list, else the answer. */
export type Element<T> = T extends Connection<infer E> ? E : T extends ReadonlyArray<infer E> ? E : T;

/** A field to ask for: its name, or an {@link expand expansion} of it. */
export type Field<T> = (keyof T & string) | Expansion<T>;

/** A field with the fields of what it holds. */
export interface Expansion<T> {
    readonly text: string;
    readonly owner?: (owner: T) => void;
}

/** Asks for fields of what a field or an edge holds: `expand<User>()("albums", ["id", "name"], { limit: 5 })`. */
export function expand<T>() {
    return <K extends keyof T & string>(
        field: K,
        fields: ReadonlyArray<Field<Element<NonNullable<T[K]>>>>,
        options: { [name: string]: string | number | boolean } = {},
    ): Expansion<T> => {
        const calls = Object.keys(options).map((name) => "." + name + "(" + String(options[name]) + ")");
        return { text: field + calls.join("") + "{" + selection(fields) + "}" };
    };
}

/** The value of the parameter `fields`. */
export function selection<T>(fields: ReadonlyArray<Field<T>>): string {
    return fields.map((field) => (typeof field === "string" ? field : (field as Expansion<T>).text)).join(",");
}

/** A call that a client can send; `T` is what it answers. */
export interface GraphRequest<T> {
    readonly method: "GET" | "POST" | "DELETE";
    readonly path: string;
    readonly parameters: { readonly [name: string]: unknown };
    readonly answer?: (answer: T) => void;
}

/** Makes a request; the generated functions use it. */
export function request<T, F>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    parameters: object,
    fields: ReadonlyArray<Field<F>>,
): GraphRequest<T> {
    const all: { [name: string]: unknown } = { ...parameters };
    if (fields.length > 0) all["fields"] = selection(fields);
    return { method, path, parameters: all };
}

/** What the reference says of an error. */
export interface GraphErrorInfo {
    readonly code: number;
    readonly lastCode?: number;
    readonly subcode?: number;
    readonly category: string;
    readonly isRetryable: boolean;
    readonly messages: ReadonlyArray<string>;
}

/** An error that the API answered with. It holds no token. */
export class GraphFailure extends Error {
    constructor(
        message: string,
        readonly code: number,
        readonly subcode: number | undefined,
        readonly status: number,
        readonly traceID: string | undefined,
    ) {
        super(message);
    }
}

/** How a client calls. */
export interface CallOptions {
    /** Sent in the header `Authorization`, never in an address. */
    accessToken: string;
    /** `https://graph.facebook.com` unless given. */
    host?: string;
    /** Such as `v19.0`. */
    version: string;
    /** `fetch` unless given. */
    fetch?: typeof fetch;
}

/** Sends requests. */
export class GraphClient {
    constructor(private readonly options: CallOptions) {}

    /** Sends a request; throws {@link GraphFailure} where the API answers with an error. */
    async send<T>(call: GraphRequest<T>): Promise<T> {
        const { accessToken, version, host = "https://graph.facebook.com", fetch: send = fetch } = this.options;
        const values = new URLSearchParams();
        let form: FormData | undefined;
        for (const name of Object.keys(call.parameters)) {
            const value = call.parameters[name];
            if (value === undefined) continue;
            if (value instanceof Blob) (form ??= new FormData()).append(name, value);
            else values.append(name, value !== null && typeof value === "object" ? JSON.stringify(value) : String(value));
        }
        let address = host + "/" + version + call.path;
        const isWrite = call.method === "POST";
        if (form !== undefined) values.forEach((value, name) => form?.append(name, value));
        else if (!isWrite && values.toString() !== "") address += "?" + values.toString();
        const answer = await send(address, {
            method: call.method,
            headers: { Authorization: "Bearer " + accessToken },
            body: form ?? (isWrite ? values : undefined),
        });
        const body = (await answer.json()) as { error?: { [key: string]: Json } } & T;
        const error = body !== null && typeof body === "object" ? body.error : undefined;
        if (error !== undefined) {
            throw new GraphFailure(
                String(error["message"] ?? "The API answered with an error."),
                Number(error["code"] ?? 0),
                error["error_subcode"] === undefined ? undefined : Number(error["error_subcode"]),
                answer.status,
                error["fbtrace_id"] === undefined ? undefined : String(error["fbtrace_id"]),
            );
        }
        return body;
    }

    /** All elements of an edge, page after page. It ends where a page has no `next`, or the cursor stays where it was. */
    async *elements<T>(call: GraphRequest<Connection<T>>): AsyncGenerator<T, void, undefined> {
        let after: string | undefined;
        for (;;) {
            const parameters = after === undefined ? call.parameters : { ...call.parameters, after };
            const page: Connection<T> = await this.send({ ...call, parameters } as GraphRequest<Connection<T>>);
            yield* page.data;
            const next = page.paging?.cursors?.after;
            if (page.paging?.next === undefined || next === undefined || next === after) return;
            after = next;
        }
    }
}
